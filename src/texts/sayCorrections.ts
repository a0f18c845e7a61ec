import { readPartKey, type PartKey } from '../rules/partKey.ts'
import type { CorrectedAdvice } from '../rules/corrections/correct.ts'
import type { Correction, OverruledId } from '../rules/corrections/correction.ts'
import type { Weeks } from '../rules/programme.ts'
import type { CorrectionsTexts } from './correctionsTexts.ts'
import { sayEuro, sayList, sayNumber } from './say.ts'
import { partTitle, type ProgrammeWords } from './sayProgramme.ts'
import { sayBecause } from './sayReasons.ts'

/** The words about a programme and about what was corrected in it. */
export interface CorrectionWords extends ProgrammeWords {
  readonly corrections: CorrectionsTexts
}

/** What a part is called, by its key alone: also where it is gone. */
export function sayPartKey(key: PartKey, words: CorrectionWords): string {
  const part = readPartKey(key)
  return part === undefined ? key : partTitle(part, words)
}

/** What a correction does, as half a sentence: "Dialoogsessie: 3 bijeenkomsten in plaats van 1". */
export function sayCorrection(
  correction: Correction,
  { parts, discount }: Pick<CorrectedAdvice, 'parts' | 'discount'>,
  words: CorrectionWords,
): string {
  const { language, programme, reasons } = words
  const { say } = words.corrections
  const name = 'part' in correction ? sayPartKey(correction.part, words) : ''
  const before =
    'part' in correction ? (parts.find(({ key }) => key === correction.part)?.computed ?? null) : null
  /** beside what was worked out, where that was something else */
  const beside = (now: string, was: string | null) =>
    was === null || was === now ? now : say.insteadOf(now, was)
  switch (correction.kind) {
    case 'amounts': {
      const days = (count: number) => say.days(sayNumber(count, language), count === 1)
      const amounts = [
        ...(correction.sessions === undefined
          ? []
          : [beside(say.sessions(correction.sessions), before && say.sessions(before.sessions.value))]),
        ...(correction.groups === undefined
          ? []
          : [beside(say.groups(correction.groups), before && say.groups(before.groups.value))]),
        ...(correction.days === undefined
          ? []
          : [beside(days(correction.days), before && days(before.days.value))]),
      ]
      return say.of(name, sayList(amounts, language))
    }
    case 'add':
      return say.add(
        correction.theme === undefined || correction.block !== 'workshop'
          ? reasons.blocks[correction.block]
          : say.withTheme(reasons.blocks[correction.block], reasons.themes[correction.theme]),
      )
    case 'drop':
      return say.drop(name)
    case 'lead':
      return say.lead(reasons.formats[correction.format])
    case 'order': {
      const { when } = correction
      const weeks = ({ from, to }: Weeks) => programme.weeks(from, to)
      if ('before' in when) return say.before(name, sayPartKey(when.before, words))
      if ('after' in when) return say.after(name, sayPartKey(when.after, words))
      return say.of(name, beside(weeks(when.weeks), before && weeks(before.weeks)))
    }
    case 'price':
      return say.of(
        name,
        beside(sayEuro(correction.amount, language), before && sayEuro(before.price.value, language)),
      )
    case 'discount':
      return 'euro' in correction.of
        ? say.euroOff(sayEuro(correction.of.euro, language))
        : say.percentOff(
            new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(
              correction.of.percent / 100,
            ),
            discount?.because.includes(`correction:${correction.id}`)
              ? sayEuro(discount.value, language)
              : null,
          )
    default:
      return correction satisfies never
  }
}

/** What a rule, a limit or an order says that the corrected programme goes against. */
export const sayOverruled = (id: OverruledId, words: Pick<CorrectionWords, 'reasons'>): string =>
  sayBecause(id, words, -1) ?? id

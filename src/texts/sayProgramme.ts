import type { Line, Recommendation } from '../rules/recommendation.ts'
import type { ProgrammeTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { sayList } from './say.ts'
import type { Language } from './texts.ts'

/** The words about a programme. */
export interface ProgrammeWords {
  readonly language: Language
  readonly programme: ProgrammeTexts
  readonly reasons: ReasonTexts
}

/** A part with its number and theme: "één workshop over ouder worden in de buurt". */
export function sayPart(line: Line, { programme, reasons }: ProgrammeWords): string {
  const amount = programme.amount(line.block, line.sessions.value, line.groups.value)
  const themed = line.theme !== null && line.block === 'workshop'
  return themed ? programme.withTheme(amount, reasons.themes[line.theme]) : amount
}

/** How many people come, and whether that is each time. */
export const sayPeople = ({ block, people, sessions, groups }: Line, { programme }: ProgrammeWords): string =>
  programme.people(people.value, block, sessions.value * groups.value === 1)

/** The name of a part, as a heading. */
export function partTitle(line: Line, { reasons, programme }: ProgrammeWords): string {
  const name = reasons.blocks[line.block]
  if (line.theme !== null && line.block === 'workshop')
    return programme.withTheme(name, reasons.themes[line.theme])
  // Two dialogues for two publics are told apart by their public.
  return line.block === 'dialogue' && line.audience === 'staffAndLeaders'
    ? `${name}: ${programme.audiences[line.audience]}`
    : line.block === 'dialogue' && line.audience === 'residents'
      ? `${name}: ${programme.audiences[line.audience]}`
      : name
}

/** The parts of a programme in one phrase: "één dialoogsessie en één workshop". */
export function sayParts(lines: readonly Line[], words: ProgrammeWords): string {
  // Two parts that read the same are one in a sentence: two dialogues, not one and one.
  const merged = lines
    .filter(({ block }) => block !== 'coordination')
    .reduce<Line[]>((parts, line) => {
      const same = parts.findIndex(
        (other) => other.block === line.block && other.theme === line.theme && line.block === 'dialogue',
      )
      const other = parts[same]
      if (other === undefined) return [...parts, line]
      const sessions = { ...other.sessions, value: other.sessions.value + line.sessions.value }
      return parts.with(same, { ...other, sessions })
    }, [])
  return sayList(
    merged.map((line) => sayPart(line, words)),
    words.language,
  )
}

/** The whole mix in one sentence, or the outcome when there is none. */
export function sayMix(
  { kind, lines }: Pick<Recommendation, 'kind' | 'lines'>,
  words: ProgrammeWords,
): string {
  const { programme } = words
  const parts = sayParts(lines, words)
  if (kind === 'noneNeeded') return programme.noneNeeded
  if (kind === 'notYet')
    return lines.length > 0 ? `${programme.notYet} ${programme.notYetFirst(parts)}` : programme.notYet
  return programme.mix(parts)
}

/** The maatlint in words. */
export const sayTape = (lines: readonly Line[], months: number, words: ProgrammeWords): string =>
  words.programme.tapeAlt(
    months,
    sayList(
      lines.map((line) => words.programme.tapePart(sayPart(line, words), line.weeks.from, line.weeks.to)),
      words.language,
    ),
  )

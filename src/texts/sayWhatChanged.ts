import { indicationOf } from '../practice/indication.ts'
import { comesInNumbers } from '../rules/formats.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { changesBetween } from '../rules/variants.ts'
import type { ProgrammeTexts } from './adviceTexts.ts'
import type { CallTexts } from './callTexts.ts'
import type { ExplanationTexts } from './explanationTexts.ts'
import { sayAmounts, sayWhose } from './sayDifference.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { inSentence, sayEuro } from './say.ts'
import type { Language } from './texts.ts'

interface ChangedWords {
  readonly language: Language
  readonly call: CallTexts
  readonly reasons: ReasonTexts
  readonly programme: ProgrammeTexts
  readonly explanation: ExplanationTexts
}

/** What one or more answers did to the advice, in one sentence; with or without what it costs. */
export function sayWhatChanged(
  before: Recommendation,
  after: Recommendation,
  answers: number,
  { language, call: { changed }, reasons, programme, explanation }: ChangedWords,
  prices: boolean,
): string {
  const dearer = indicationOf(after).exclVat - indicationOf(before).exclVat
  const parts = [
    ...(before.kind === after.kind ? [] : [changed.kind[after.kind]]),
    ...changesBetween(before.lines, after.lines).map((change) => {
      const { block, from, to } = change
      const called = inSentence(reasons.blocks[block])
      if (from.meetings > 0 && to.meetings > 0) return sayAmounts(called, change, { explanation, programme })
      const name = sayWhose(called, change, { programme })
      const count = Math.max(from.meetings, to.meetings)
      const named = !comesInNumbers(block) || count === 1
      return to.meetings > 0
        ? changed.gained(named ? name : sayWhose(explanation.some(block, count), change, { programme }))
        : changed.lost(named ? name : sayWhose(explanation.all(block, count), change, { programme }))
    }),
    ...(before.lead === null || after.lead === null || before.lead === after.lead
      ? []
      : [changed.lead(explanation.formats[after.lead])]),
    ...(!prices || dearer === 0
      ? []
      : [
          dearer > 0
            ? changed.dearer(sayEuro(dearer, language))
            : changed.cheaper(sayEuro(-dearer, language)),
        ]),
  ]
  return parts.length === 0 ? changed.nothing(answers) : changed.by(answers, parts.join(', '))
}

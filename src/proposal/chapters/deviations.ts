import type { CorrectedAdvice } from '../../rules/corrections/correct.ts'
import { sayEuro } from '../../texts/say.ts'
import { sayCorrection, sayOverruled, sayPartKey, type CorrectionWords } from '../../texts/sayCorrections.ts'
import type { Piece, Section } from '../document.ts'
import { list, paragraph, subheading } from './writing.ts'

/** Each correction that counts with its reason, as the consultant words it: one line for each. */
export const sayCorrections = (advice: CorrectedAdvice, words: CorrectionWords): string[] =>
  advice.applied.map(
    (correction) =>
      `${sayCorrection(correction, advice, words)}. ${words.corrections.proposal.reason(correction.reason)}`,
  )

/** What the corrected programme goes against, and why the consultant does so all the same. */
const sayAgainst = ({ overruled }: CorrectedAdvice, words: CorrectionWords): string[] =>
  overruled.map(({ id, parts, reason }) =>
    [
      ...(parts.length > 0 ? [`${parts.map((key) => sayPartKey(key, words)).join(', ')}.`] : []),
      sayOverruled(id, words),
      words.corrections.proposal.reason(reason),
    ].join(' '),
  )

/**
 * What the consultant judged otherwise than the rules; undefined where nothing was. `asked` is the price of what is proposed,
 * in euros excluding value added tax: another one where a part became an option after that.
 */
export function deviations(
  advice: CorrectedAdvice,
  words: CorrectionWords,
  asked = advice.corrected.price.exclVat.value,
): Section | undefined {
  const { applied, overruled, computed, corrected } = advice
  if (applied.length === 0) return undefined
  const { proposal } = words.corrections
  const euro = (amount: number) => sayEuro(Math.round(amount), words.language)
  const [before, after] = [computed.price.exclVat.value, corrected.price.exclVat.value]
  const pieces: Piece[] = [
    paragraph(proposal.intro),
    ...list(sayCorrections(advice, words)),
    ...(Math.round(before) === Math.round(after)
      ? []
      : [
          paragraph(
            [
              proposal.price(euro(before), euro(after)),
              ...(Math.round(asked) === Math.round(after) ? [] : [proposal.offered(euro(asked))]),
            ].join(' '),
          ),
        ]),
    ...(overruled.length > 0
      ? [
          subheading(words.corrections.against.title),
          paragraph(proposal.against),
          ...list(sayAgainst(advice, words)),
        ]
      : []),
  ]
  return { id: 'deviations', title: proposal.title, pieces }
}

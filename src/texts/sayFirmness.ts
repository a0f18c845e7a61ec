import type { Explanation } from '../rules/explain.ts'
import type { ExplanationTexts } from './explanationTexts.ts'

/** How firm an advice is, in sentences: what it is about, how firm that is, and what is still open. */
export function sayFirmness(
  { lead, firmness, outlook }: Pick<Explanation, 'lead' | 'firmness' | 'outlook'>,
  texts: ExplanationTexts,
): string {
  const [one, other] = outlook.fork
  return [
    ...(lead === null
      ? [texts.noHeart]
      : [
          texts.heart(texts.formats[lead]),
          (firmness.heldBack ? texts.heldBack : texts.firm)[firmness.level],
          ...(firmness.weighing === null ? [] : [texts.weighing[firmness.weighing]]),
        ]),
    lead === null
      ? texts.comesWith(firmness.turning, firmness.others)
      : texts.turning(firmness.turning, firmness.touching, firmness.others),
    ...(outlook.settled === null && outlook.fork.length === 0 && outlook.open > 0
      ? [texts.openTogether(outlook.open)]
      : []),
    ...(outlook.settled === null ? [] : [texts.settled(texts.formats[outlook.settled])]),
    ...(outlook.settled !== null && outlook.roomOpen ? [texts.roomOpen] : []),
    ...(one === undefined || other === undefined
      ? []
      : [texts.fork(texts.formats[one], texts.formats[other])]),
  ].join(' ')
}

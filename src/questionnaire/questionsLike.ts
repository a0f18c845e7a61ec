import { fold } from './fold.ts'
import { slipsBetween } from './slips.ts'
import type { QuestionId } from './types.ts'
import { questionIds } from './walk.ts'

/** The questions that may have been meant by a key with a slip in it, the nearest first. */
export const questionsLike = (key: string): readonly QuestionId[] =>
  questionIds
    .flatMap((id) => {
      const slips = slipsBetween(fold(key), [fold(id)])
      return slips === undefined ? [] : [{ id, slips }]
    })
    .toSorted((one, other) => one.slips - other.slips)
    .map(({ id }) => id)

import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import { isForProposal, itemOf, pages, questionIds, walk } from '../questionnaire/walk.ts'
import { reckonedMinutes } from '../texts/reckonedTime.ts'
import type { QuestionTexts } from '../texts/texts.ts'

/**
 * The questions on this page and on all that may come after it on its route. On the way to the advice also those that
 * the answers so far may skip: what is said to be left then never goes up. After it, only what is asked and still empty,
 * as the advice said.
 */
export function questionsFrom(page: PageId, draft: Draft): QuestionId[] {
  const forProposal = isForProposal(page)
  const counted = forProposal
    ? walk(draft)
        .asked.map(({ id }) => id)
        .filter((id) => draft[id] === undefined)
    : questionIds
  // Somebody who came by an address may have left pages open before this one.
  const open = new Set(
    walk(draft).asked.flatMap(({ id, steers }) => (steers && draft[id] === undefined ? [id] : [])),
  )
  return counted.filter((id) => {
    const other = itemOf(id).page as PageId
    return (
      (pages.indexOf(other) >= pages.indexOf(page) || open.has(id)) && isForProposal(other) === forProposal
    )
  })
}

/**
 * How much longer it takes who hesitates now and then: own judgement, in the middle of what the start page promises, so
 * that the first page does not say less than was said before it.
 */
const HESITATING = 1.3

/** How many minutes those questions take, rounded up. */
export const minutesFrom = (page: PageId, draft: Draft, questions: QuestionTexts): number =>
  Math.ceil(reckonedMinutes(questionsFrom(page, draft), questions) * HESITATING)

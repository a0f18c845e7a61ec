import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import {
  isForProposal,
  itemOf,
  pages,
  questionIds,
  routeOf,
  stepOf,
  steps,
  walk,
} from '../questionnaire/walk.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
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
  return counted.filter((id) => {
    const other = itemOf(id).page as PageId
    return pages.indexOf(other) >= pages.indexOf(page) && isForProposal(other) === forProposal
  })
}

/**
 * "Stap 2 van 7: De opgave", or "Aanvullen voor het voorstel: 1 van 5". Steps that do not apply keep their number, so
 * that the count never changes.
 */
export function stepOfTotal(page: PageId, draft: Draft, shell: ShellTexts, questions: QuestionTexts): string {
  if (isForProposal(page)) {
    const route = routeOf(draft, true)
    return shell.wizard.completing(route.indexOf(page) + 1, route.length)
  }
  const step = stepOf(page)
  return shell.wizard.step(steps.indexOf(step) + 1, steps.length, questions.steps[step])
}

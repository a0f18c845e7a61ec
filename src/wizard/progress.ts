import type { Draft, PageId } from '../questionnaire/types.ts'
import { isForProposal, routeOf, stepOf, steps } from '../questionnaire/walk.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import type { QuestionTexts } from '../texts/texts.ts'

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

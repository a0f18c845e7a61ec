import type { Draft } from '../../questionnaire/types.ts'
import { routeOf } from '../../questionnaire/walk.ts'
import { questionText } from '../../texts/say.ts'
import { minutesFrom, questionsFrom } from '../../wizard/timeLeft.ts'
import type { Words } from '../frame/language.ts'

/** What the proposal can still use, filled in after the advice: nobody waits for the advice because of it. */
export default function CompleteProposal({
  draft,
  words: { shell, questions },
  onComplete,
}: {
  draft: Draft
  words: Words
  onComplete: () => void
}) {
  const [page] = routeOf(draft, true)
  const open = page === undefined ? [] : questionsFrom(page, draft)
  const [first] = open
  if (page === undefined || first === undefined) return null
  return (
    <section className="notice">
      <h2>{shell.completion.title}</h2>
      <p>
        {shell.completion.text(
          open.length,
          questionText(first, questions).label,
          minutesFrom(page, draft, questions),
        )}
      </p>
      <button className="button button--second" type="button" onClick={onComplete}>
        {shell.completion.button}
      </button>
    </section>
  )
}

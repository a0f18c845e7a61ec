import type { Draft, PageId } from '../questionnaire/types.ts'
import { stepOf, steps, unanswered, walk } from '../questionnaire/walk.ts'
import { questionText, sayAnswer } from '../texts/say.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'

/** All that was asked, with what was answered, to be changed one by one. */
export function CheckPage({
  draft,
  changed,
  questions,
  shell,
  language,
  addressOf,
  onChange,
  onAdvice,
}: {
  draft: Draft
  /** the page where one answer was just changed */
  changed: PageId | undefined
  questions: QuestionTexts
  shell: ShellTexts
  language: Language
  addressOf: (page: PageId) => string
  onChange: (page: PageId) => void
  onAdvice: () => void
}) {
  const { asked } = walk(draft)
  const todo = unanswered(draft)
  const [first] = todo
  const sections = steps
    .map((step) => {
      const here = asked.filter(({ page }) => stepOf(page) === step)
      return {
        step,
        items: here.filter(({ id }) => draft[id] !== undefined),
        empty: here.filter(({ id }) => draft[id] === undefined),
      }
    })
    .filter(({ items, empty }) => items.length + empty.length > 0)
  return (
    <>
      <h1 tabIndex={-1}>{shell.check.title}</h1>
      <p>{shell.check.intro}</p>
      {first ? (
        <div className="notice notice--attention">
          <p>{shell.check.todo(todo.length)}</p>
          <p>
            <a href={addressOf(first.page)} onClick={follow(() => onChange(first.page))}>
              {questionText(first.id, questions).label}
            </a>
          </p>
        </div>
      ) : (
        <button className="button" type="button" onClick={onAdvice}>
          {shell.check.toAdvice}
        </button>
      )}
      {sections.map(({ step, items, empty }) => (
        <section className="check-step" key={step}>
          <h2>{questions.steps[step]}</h2>
          <dl className="answers">
            {items.map(({ id, page }) => {
              const { label } = questionText(id, questions)
              return (
                <div className="answer" key={id} data-changed={page === changed ? '' : undefined}>
                  <dt>{label}</dt>
                  <dd className="answer-given">{sayAnswer(id, draft[id], questions, language)}</dd>
                  <dd className="answer-change">
                    <a
                      href={addressOf(page)}
                      aria-label={shell.check.changeOf(label)}
                      onClick={follow(() => onChange(page))}
                    >
                      {shell.check.change}
                    </a>
                  </dd>
                </div>
              )
            })}
          </dl>
          {empty.length > 0 && (
            <div className="answers-open">
              <p id={`open-${step}`}>{shell.check.open}</p>
              <ul aria-labelledby={`open-${step}`}>
                {empty.map(({ id, page }) => (
                  <li key={id} data-changed={page === changed ? '' : undefined}>
                    <a href={addressOf(page)} onClick={follow(() => onChange(page))}>
                      {questionText(id, questions).label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
      ))}
      {!first && (
        <button className="button" type="button" onClick={onAdvice}>
          {shell.check.toAdvice}
        </button>
      )}
    </>
  )
}

/** A link that can be opened in a new tab, and that here asks the machine to move. */
const follow = (go: () => void) => (event: React.MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  go()
}

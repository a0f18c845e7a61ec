import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import { isForProposal, stepOf, steps, unanswered, walk, type Asked } from '../questionnaire/walk.ts'
import { questionText, sayAnswer } from '../texts/say.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'
import type { Context } from './wizardMachine.ts'

interface CheckWords {
  readonly questions: QuestionTexts
  readonly shell: ShellTexts
  readonly language: Language
}

/** All that was asked, with what was answered, to be changed one by one. */
export function CheckPage({
  draft,
  changed,
  words,
  addressOf,
  onChange,
  onGo,
  onAdvice,
}: {
  draft: Draft
  /** where one answer was just changed */
  changed: Context['changed']
  words: CheckWords
  addressOf: (page: PageId) => string
  /** to one page and back here */
  onChange: (page: PageId, question: QuestionId) => void
  /** to a page, and on from there */
  onGo: (page: PageId, question: QuestionId) => void
  onAdvice: () => void
}) {
  const { questions, shell } = words
  const { asked, answers } = walk(draft)
  const todo = unanswered(draft)
  const [first] = todo
  const toAdvice = !first && (
    <button className="button" type="button" onClick={onAdvice}>
      {shell.check.toAdvice}
    </button>
  )
  const ofSection = (items: readonly Asked[]) => ({ items, draft, changed, words, addressOf, onChange })
  return (
    <>
      <h1 tabIndex={-1}>{shell.check.title}</h1>
      <p>{Object.keys(answers).length === 0 ? shell.check.empty : shell.check.intro}</p>
      {first && (
        <div className="notice notice--attention">
          <p>{shell.check.todo(todo.length)}</p>
          <p>
            <a href={addressOf(first.page)} onClick={follow(() => onGo(first.page, first.id))}>
              {questionText(first.id, questions).label}
            </a>
          </p>
        </div>
      )}
      {toAdvice}
      {steps.map((step) => (
        <Answers
          key={step}
          title={questions.steps[step]}
          {...ofSection(asked.filter(({ page }) => stepOf(page) === step && !isForProposal(page)))}
        />
      ))}
      <Answers
        title={shell.check.forProposal}
        {...ofSection(asked.filter(({ page }) => isForProposal(page)))}
      />
      {toAdvice}
    </>
  )
}

/** One part of the answers: those that were given, then what is still empty. */
function Answers({
  title,
  items,
  draft,
  changed,
  words: { questions, shell, language },
  addressOf,
  onChange,
}: {
  title: string
  items: readonly Asked[]
  draft: Draft
  changed: Context['changed']
  words: CheckWords
  addressOf: (page: PageId) => string
  onChange: (page: PageId, question: QuestionId) => void
}) {
  const given = items.filter(({ id }) => draft[id] !== undefined)
  const empty = items.filter(({ id }) => draft[id] === undefined)
  const [anyEmpty] = empty
  if (items.length === 0) return null
  return (
    <section className="check-step">
      <h2>{title}</h2>
      <dl className="answers">
        {given.map(({ id, page }) => {
          const { label } = questionText(id, questions)
          return (
            <div className="answer" key={id} data-changed={isChanged({ id, page }, changed) ? '' : undefined}>
              <dt>{label}</dt>
              <dd className="answer-given">{sayAnswer(id, draft[id], questions, language)}</dd>
              <dd className="answer-change">
                <a
                  href={addressOf(page)}
                  aria-label={shell.check.changeOf(label)}
                  onClick={follow(() => onChange(page, id))}
                >
                  {shell.check.change}
                </a>
              </dd>
            </div>
          )
        })}
      </dl>
      {anyEmpty && (
        <div className="answers-open">
          <p id={`open-${anyEmpty.id}`}>
            {empty.every(({ steers }) => !steers) ? shell.check.openOptional : shell.check.open}
          </p>
          <ul aria-labelledby={`open-${anyEmpty.id}`}>
            {empty.map(({ id, page }) => (
              <li key={id} data-changed={isChanged({ id, page }, changed) ? '' : undefined}>
                <a href={addressOf(page)} onClick={follow(() => onChange(page, id))}>
                  {questionText(id, questions).label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Whether this is the answer that was changed; without a question to go by, any on the page may be. */
const isChanged = ({ id, page }: Pick<Asked, 'id' | 'page'>, changed: Context['changed']): boolean =>
  changed?.page === page && (changed.question ?? id) === id

/** A link that can be opened in a new tab, and that here asks the machine to move. */
const follow = (go: () => void) => (event: React.MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  go()
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import './call.css'
import { fetchFields } from '../../fields/Field.tsx'
import { clashesIn } from '../../questionnaire/coherence.ts'
import type { QuestionId } from '../../questionnaire/types.ts'
import { isQuestionId, pages, steps, walk, type Asked } from '../../questionnaire/walk.ts'
import { callFor, questionsFor } from '../../texts/questionsFor.ts'
import { questionText } from '../../texts/say.ts'
import { CallAdvice } from './CallAdvice.tsx'
import { CallClock } from './CallClock.tsx'
import { CallQuestion, type SaidOfKey } from './CallQuestion.tsx'
import type { Note, NoteKind, NoteSubject } from '../../dossier/notes.ts'
import type { CallProps } from './callProps.ts'
import { findables } from './findQuestions.ts'
import { FindQuestion } from './FindQuestion.tsx'
import { goToQuestion, isPlain, isTyping, neighbourOf, questionAt } from './keyboard.ts'
import { KeyList } from './KeyList.tsx'
import { Notes } from './Notes.tsx'
import { StandsStill } from './StandsStill.tsx'
import { useForAMoment } from './useForAMoment.ts'

const move = (from: string | undefined, by: 1 | -1) => {
  const to = neighbourOf(from, by)
  if (to !== undefined) goToQuestion(to)
}

/** The intake call: every question on one page, in any order, with the advice beside it. */
export default function CallScreen(props: CallProps) {
  const {
    draft,
    notes,
    parked,
    differences,
    time,
    practice,
    corrections,
    thisMonth,
    now,
    saving,
    notesKept,
  } = props
  const { onAnswer, onNote, onPark, onSettle, onTime, onLetters, onShowing } = props
  const plain = props.words
  const { sector, areaBound } = draft
  const words = useMemo(() => {
    const whose = { sector, areaBound }
    return {
      ...plain,
      questions: questionsFor(plain.questions, plain.forWhom, whose),
      call: callFor(plain.call, plain.forWhom, whose),
    }
  }, [plain, sector, areaBound])
  const { call, questions, language } = words
  const [showing, setShowing] = useState(props.showing)
  const [letters, setLetters] = useState(props.letters)
  const find = useRef<HTMLInputElement>(null)
  const keyList = useRef<HTMLDialogElement>(null)
  const showButton = useRef<HTMLButtonElement>(null)
  /** the question that somebody was last at */
  const last = useRef<QuestionId>(undefined)

  const [said, say, hush] = useForAMoment<SaidOfKey>()
  const toggleShowing = useCallback(() => {
    setShowing(!showing)
    onShowing(!showing)
  }, [showing, onShowing])

  const asked = useMemo(() => walk(draft).asked, [draft])
  const clashes = useMemo(() => clashesIn(draft), [draft])
  const among = useMemo(() => findables(asked, words, plain), [asked, words, plain])
  const written = (about: NoteSubject, kind: NoteKind) => textOf(notes, about, kind)
  const parkedNow = parked.filter((id) => asked.some((item) => item.id === id))

  // From its beginning: by itself a dialog opens at the first thing in it that can be pressed, which is its end.
  const openKeys = useCallback(() => {
    const list = keyList.current
    if (list === null) return
    list.showModal()
    list.querySelector('h2')?.focus()
    list.scrollTop = 0
  }, [])

  useEffect(fetchFields, [])

  // What is said of one key is over at the next, or with the mouse.
  useEffect(() => {
    const does = ['keydown', 'pointerdown'] as const
    for (const type of does) addEventListener(type, hush, true)
    return () => {
      for (const type of does) removeEventListener(type, hush, true)
    }
  }, [hush])

  const differing = asked
    .map(({ id }) => id)
    .filter((id) => differences.some(({ cell }) => cell === `answer:${id}`))

  useEffect(() => {
    const nextOpen = () => {
      const from = asked.findIndex(({ id }) => id === last.current)
      const round = [...asked.slice(from + 1), ...asked.slice(0, from + 1)]
      const open = round.find(({ id }) => draft[id] === undefined && !parked.includes(id))
      if (open) goToQuestion(open.id)
    }
    const by: Readonly<Record<string, () => void>> = {
      '/': () => find.current?.focus(),
      '?': openKeys,
      [call.keys.letters.next]: () => move(last.current, 1),
      [call.keys.letters.back]: () => move(last.current, -1),
      [call.keys.letters.open]: nextOpen,
      [call.keys.letters.show]: toggleShowing,
    }
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || keyList.current?.open === true) return
      const key = event.key.toLowerCase()
      const search = key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
      const act = search
        ? by['/']
        : letters && isPlain(event) && !isTyping(event.target) && Object.hasOwn(by, key)
          ? by[key]
          : undefined
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [asked, draft, parked, letters, call, openKeys, toggleShowing])

  // A question that goes while somebody is at it leaves them at the one before it.
  useEffect(() => {
    const { current } = last
    if (current === undefined || document.activeElement !== document.body) return
    if (asked.some(({ id }) => id === current)) return
    last.current = undefined
    document.querySelector<HTMLElement>('.call h1')?.focus({ preventScroll: true })
  }, [asked])

  return (
    <div
      className={showing ? 'call call--showing' : 'call'}
      onFocus={({ target }) => {
        const at = questionAt(target)
        if (at === undefined || !isQuestionId(at)) return
        if (at !== last.current) hush()
        last.current = at
      }}
    >
      <div className="call-bar">
        <h1 tabIndex={-1}>{words.shell.call.title}</h1>
        <FindQuestion
          among={among}
          texts={call.search}
          keys={letters ? `Ctrl K ${call.keys.names.or} /` : 'Ctrl K'}
          field={find}
          onFound={goToQuestion}
          onLeave={() => last.current !== undefined && goToQuestion(last.current)}
        />
        <button
          className="call-action"
          type="button"
          ref={showButton}
          aria-pressed={showing}
          onClick={toggleShowing}
        >
          {call.view.show} {letters && <kbd aria-hidden="true">{call.keys.letters.show.toUpperCase()}</kbd>}
        </button>
        <button className="call-action" type="button" onClick={openKeys}>
          {call.keys.title} {letters && <kbd aria-hidden="true">?</kbd>}
        </button>
        <CallClock time={time} now={now} texts={call.clock} onTime={onTime} />
        <div className="call-view" role="status">
          {showing && (
            <p className="call-showing">
              {call.view.showing}{' '}
              <button
                className="call-action"
                type="button"
                onClick={() => {
                  // This button goes with what it ends: whoever is on it goes on at the one that began it.
                  showButton.current?.focus()
                  toggleShowing()
                }}
              >
                {call.view.back}
              </button>
            </p>
          )}
        </div>
      </div>
      <div className="call-moment" role="status">
        {/* Another element each time: a second press is heard again. */}
        {said &&
          (said.what.seen ? (
            <p key={said.time}>{said.what.text}</p>
          ) : (
            <span key={said.time} className="visually-hidden">
              {said.what.text}
            </span>
          ))}
      </div>
      <div className="call-columns">
        <StandsStill at={() => last.current}>
          <div className="call-questions">
            {!showing && !notesKept && <p className="text-warning">{call.notes.notKept}</p>}
            <nav className="call-sections" aria-label={call.sections}>
              {steps.map((step) => {
                const items = asked.filter((item) => item.step === step)
                const [first] = items
                return (
                  first && (
                    <button
                      className="call-action"
                      key={step}
                      type="button"
                      onClick={() => goToQuestion(first.id)}
                    >
                      {questions.steps[step]}{' '}
                      {!showing && (
                        <span className="call-count">
                          {call.answeredOf(
                            items.filter(({ id }) => draft[id] !== undefined).length,
                            items.length,
                          )}{' '}
                          <span className="visually-hidden">{call.answered}</span>
                        </span>
                      )}
                    </button>
                  )
                )
              })}
            </nav>
            {!showing && (
              <>
                <ToQuestions id="call-parked" title={call.parked} to={parkedNow} questions={questions} />
                <ToQuestions
                  id="call-differences"
                  title={call.differences.title}
                  to={differing}
                  questions={questions}
                />
              </>
            )}
            <details className="call-dossier">
              <summary>{call.notes.ofDossier}</summary>
              <Notes
                about="dossier"
                subject={call.notes.ofDossier}
                written={{ private: written('dossier', 'private'), shared: written('dossier', 'shared') }}
                showing={showing}
                kept={notesKept}
                texts={call.notes}
                language={language}
                onNote={onNote}
              />
            </details>
            {pagesIn(asked).map(({ step, page, items, opensStep }) => (
              <section key={page} aria-labelledby={`call-${page}`}>
                {opensStep && <h2>{questions.steps[step]}</h2>}
                <h3 id={`call-${page}`}>{questions.pages[page]}</h3>
                {items.map((item) => (
                  <CallQuestion
                    key={item.id}
                    item={item}
                    value={draft[item.id]}
                    difference={differences.find(({ cell }) => cell === `answer:${item.id}`)}
                    clash={clashes.find(({ question }) => question === item.id)?.code}
                    isParked={parked.includes(item.id)}
                    privateNote={written(item.id, 'private')}
                    sharedNote={written(item.id, 'shared')}
                    showing={showing}
                    letters={letters}
                    words={words}
                    thisMonth={thisMonth}
                    notesKept={notesKept}
                    onAnswer={onAnswer}
                    onNote={onNote}
                    onPark={onPark}
                    onSettle={onSettle}
                    onMove={move}
                    onSay={say}
                  />
                ))}
              </section>
            ))}
          </div>
        </StandsStill>
        <CallAdvice
          draft={draft}
          practice={practice}
          corrections={corrections}
          parked={parked}
          showing={showing}
          saving={saving}
          words={words}
          onGo={goToQuestion}
        />
      </div>
      <KeyList
        texts={call.keys}
        dialog={keyList}
        letters={letters}
        onLetters={(on) => {
          setLetters(on)
          onLetters(on)
        }}
      />
    </div>
  )
}

/** Questions that ask for something, to go to. */
function ToQuestions({
  id,
  title,
  to,
  questions,
}: {
  readonly id: string
  readonly title: string
  readonly to: readonly QuestionId[]
  readonly questions: CallProps['words']['questions']
}) {
  if (to.length === 0) return null
  return (
    <section className="call-parked" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {to.map((question) => (
          <li key={question}>
            <button className="link" type="button" onClick={() => goToQuestion(question)}>
              {questionText(question, questions).label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const textOf = (notes: readonly Note[], about: NoteSubject, kind: NoteKind): string =>
  notes.find((note) => note.about === about && note.kind === kind)?.text ?? ''

/** The pages with the questions that are asked on them, each telling whether it is the first of its step. */
function pagesIn(asked: readonly Asked[]) {
  return pages.flatMap((page) => {
    const items = asked.filter((item) => item.page === page)
    const [first] = items
    if (first === undefined) return []
    const { step } = first
    return [{ step, page, items, opensStep: asked.find((item) => item.step === step) === first }]
  })
}

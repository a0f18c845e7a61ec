import { memo, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { FormProvider, useForm } from 'react-hook-form'
import { Field } from '../../fields/Field.tsx'
import { settle } from '../../fields/settle.ts'
import { toTyped } from '../../fields/typed.ts'
import { UNKNOWN, type ErrorCode } from '../../questionnaire/kinds.ts'
import { isPast } from '../../questionnaire/pastMonths.ts'
import type { Draft, QuestionId } from '../../questionnaire/types.ts'
import type { Difference } from '../../dossier/differences.ts'
import type { Asked } from '../../questionnaire/walk.ts'
import { questionText } from '../../texts/say.ts'
import type { CallProps, CallWords } from './callProps.ts'
import { isPlain, isPressed, isTyping, optionsIn, rowId } from './keyboard.ts'
import { Notes } from './Notes.tsx'
import { QuestionDifference } from './QuestionDifference.tsx'

/** How long somebody stops typing, in milliseconds, before it counts as an answer. */
const PAUSE = 800

/** What a key did, or why it did nothing. */
export interface SaidOfKey {
  readonly text: string
  /** whether it is to be seen too: what was chosen or parked can be seen at the question */
  readonly seen: boolean
}

interface CallQuestionProps extends Pick<
  CallProps,
  'thisMonth' | 'notesKept' | 'onAnswer' | 'onNote' | 'onPark' | 'onSettle'
> {
  readonly item: Asked
  readonly value: Draft[QuestionId]
  /** where the answer contradicts another one */
  readonly clash: ErrorCode | undefined
  /** where two people gave different answers */
  readonly difference: Difference | undefined
  readonly isParked: boolean
  readonly privateNote: string
  readonly sharedNote: string
  readonly showing: boolean
  /** whether letters are keys here */
  readonly letters: boolean
  readonly words: CallWords
  readonly onMove: (from: QuestionId, by: 1 | -1) => void
  /** to be said for a moment, also to who hears the screen */
  readonly onSay: (said: SaidOfKey) => void
}

/**
 * One question of the call: what to say, the field, and what goes with it. It has a form of its own, so that typing here
 * draws nothing else anew; it is drawn again only when something of its own changes.
 */
export const CallQuestion = memo(function CallQuestion({
  item,
  value,
  clash,
  difference,
  isParked,
  privateNote,
  sharedNote,
  showing,
  letters,
  words,
  thisMonth,
  notesKept,
  onAnswer,
  onNote,
  onPark,
  onSettle,
  onMove,
  onSay,
}: CallQuestionProps) {
  const { id, question } = item
  const { questions, shell, language, call } = words
  const row = useRef<HTMLDivElement>(null)
  const form = useForm<Record<string, unknown>>({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    defaultValues: { [id]: toTyped(question, value, language) },
  })

  // Leaving a field, and the question with it, is one answer and not two.
  const handedOn = useRef(value)
  useEffect(() => {
    handedOn.current = value
  }, [value])

  /** Hands on what is right. What is wrong is said beside the field, unless somebody is still busy with it. */
  const settleNow = (busy: boolean): boolean => {
    const settled = settle(id, form.getValues(id))
    const code = settled.ok ? pastOf(settled.value) : settled.code
    if (code !== undefined) {
      if (!busy) form.setError(id, { type: 'refused', message: questions.errors[code](question) })
      return false
    }
    // A contradiction with another answer stays until one of the two has changed.
    if (clash === undefined) form.clearErrors(id)
    if (settled.ok && JSON.stringify(settled.value) !== JSON.stringify(handedOn.current)) {
      handedOn.current = settled.value
      onAnswer(id, settled.value)
    }
    return true
  }
  const pastOf = (answer: Draft[QuestionId]): ErrorCode | undefined =>
    // What was given before and is past by now is no news.
    isPast(question, answer, thisMonth) && answer !== value ? 'inThePast' : undefined

  const settleLatest = useRef(settleNow)
  useEffect(() => {
    settleLatest.current = settleNow
  })
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    const settleQuietly = () => {
      clearTimeout(pause)
      settleLatest.current(true)
    }
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(pause)
        pause = setTimeout(settleQuietly, PAUSE)
      },
    })
    addEventListener('pagehide', settleQuietly)
    return () => {
      unsubscribe()
      removeEventListener('pagehide', settleQuietly)
      settleQuietly()
    }
  }, [form])

  // Changed elsewhere: shown, unless somebody is typing here.
  useEffect(() => {
    const settled = settle(id, form.getValues(id))
    if (settled.ok && JSON.stringify(settled.value) === JSON.stringify(value)) return
    if (isTyping(document.activeElement) && row.current?.contains(document.activeElement)) return
    form.setValue(id, toTyped(question, value, language))
    form.clearErrors(id)
  }, [form, id, question, value, language])

  useEffect(() => {
    if (clash === undefined) return undefined
    form.setError(id, { type: 'refused', message: questions.errors[clash](question) })
    return () => form.clearErrors(id)
  }, [form, id, question, clash, questions])

  const setTo = (answer: Draft[QuestionId]) => {
    form.setValue(id, toTyped(question, answer, language))
    settleNow(false)
  }

  const hasNotes = sharedNote !== '' || (!showing && privateNote !== '')
  const [opened, setOpened] = useState(false)
  const notesOpen = opened || hasNotes
  const writeNote = () => {
    flushSync(() => setOpened(true))
    row.current?.querySelector<HTMLElement>('.note textarea')?.focus()
  }

  /** Where somebody goes on: at the question, by the name it is heard with. */
  const toQuestion = () => {
    const group = isGroup ? row.current?.querySelector('fieldset') : row.current
    if (!group) return
    group.setAttribute('tabindex', '-1')
    group.focus()
  }

  const label = questionText(id, questions).label
  const isGroup = ['choice', 'ordered', 'several', 'period'].includes(question.kind)
  const isAmount = question.kind === 'number' || question.kind === 'money'
  const { ask, good } = call.questions[id]
  const keys = call.keys.letters
  const hint = (letter: string) => letters && <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>
  return (
    // The keys are another way to what the fields and buttons within do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions
    <div
      className={isParked && !showing ? 'call-question call-question--parked' : 'call-question'}
      // Choices come in a group of that name themselves: it would be heard twice.
      role={isGroup ? undefined : 'group'}
      aria-label={isGroup ? undefined : label}
      id={rowId(id)}
      data-question={id}
      tabIndex={-1}
      ref={row}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) settleNow(false)
      }}
    >
      {!showing && <p className="talk">{ask}</p>}
      {!showing && difference && (
        <QuestionDifference
          difference={difference}
          words={words}
          onSettle={onSettle}
          onSettled={toQuestion}
        />
      )}
      <FormProvider {...form}>
        <Field
          {...item}
          calledUp={false}
          setting={{
            questions,
            shell,
            language,
            thisMonth,
            // Of a month and a year, one comes first.
            onSettled: () => settleNow(question.kind === 'period'),
          }}
        />
      </FormProvider>
      {!showing && (
        <p className="good">
          <strong>{call.goodAnswer}</strong> {good}
        </p>
      )}
      <div className="call-actions">
        {!showing && question.unknown && isAmount && (
          <Action label={questions.unknown} of={label} onClick={() => setTo(UNKNOWN as Draft[QuestionId])}>
            {hint(keys.unknown)}
          </Action>
        )}
        {value !== undefined && (
          <Action label={call.actions.clear} of={label} onClick={() => setTo(undefined)} />
        )}
        {!showing && (
          <Action
            label={isParked ? call.actions.unpark : call.actions.park}
            of={label}
            onClick={() => onPark(id, !isParked)}
          >
            {hint(keys.park)}
          </Action>
        )}
        {!notesOpen && (
          <Action label={call.notes.title(0)} of={label} onClick={writeNote}>
            {hint(keys.note)}
          </Action>
        )}
      </div>
      {notesOpen && (
        <Notes
          about={id}
          subject={label}
          written={{ private: privateNote, shared: sharedNote }}
          showing={showing}
          kept={notesKept}
          texts={call.notes}
          language={language}
          onNote={onNote}
        />
      )}
    </div>
  )

  function onKeyDown(event: React.KeyboardEvent<HTMLDivElement>) {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const done = (act: () => void) => {
      event.preventDefault()
      act()
    }
    const { target } = event
    // Caps Lock changes no key.
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (isTyping(target)) return onTyping(event, done)
    if (!isPlain(event)) return
    if (key === 'Enter' && !isPressed(target)) return done(() => onMove(id, event.shiftKey ? -1 : 1))
    const option = /^\d$/.test(key) ? optionsIn(event.currentTarget)[(Number(key) + 9) % 10] : undefined
    if (option) return done(() => choose(option))
    // What was typed is not to be had back on this screen: a key pressed once too often takes none of it away.
    const isChosen = isGroup || (isAmount && typeof value === 'string')
    if ((key === 'Delete' || key === 'Backspace') && isChosen)
      return done(() => {
        if (value === undefined) return
        setTo(undefined)
        hear(call.actions.cleared)
      })
    if (!letters) return
    if (key === keys.note) return done(writeNote)
    if (showing) return
    if (key === keys.unknown)
      return done(() => {
        if (!question.unknown) return onSay({ text: call.actions.notUnknown, seen: true })
        setTo(UNKNOWN as Draft[QuestionId])
        hear(questions.unknown)
      })
    if (key === keys.park)
      return done(() => {
        onPark(id, !isParked)
        hear(isParked ? call.actions.unparked : call.actions.parked)
      })
  }

  /** Chooses as a click would, and says what was chosen: the focus may be elsewhere in the question. */
  function choose(option: HTMLInputElement) {
    const goes = option.type === 'checkbox' && option.checked
    option.click()
    const answer = option.labels?.[0]?.textContent ?? ''
    const wrong = form.getFieldState(id).error?.message
    // What is answered is parked no longer.
    const unparked = isParked && wrong === undefined && option.value !== UNKNOWN && !goes
    hear(
      [goes ? call.actions.unchosen(answer) : answer, wrong ?? (unparked && call.actions.unparked)]
        .filter(Boolean)
        .join('. '),
    )
  }

  function hear(text: string) {
    onSay({ text, seen: false })
  }

  function onTyping(
    { target, key, ctrlKey, metaKey, shiftKey }: React.KeyboardEvent<HTMLDivElement>,
    done: (act: () => void) => void,
  ) {
    const list = target instanceof HTMLElement && target.getAttribute('role') === 'combobox'
    if (
      list &&
      (target.getAttribute('aria-expanded') === 'true' || (target as HTMLInputElement).value !== '')
    )
      return
    if (key === 'Escape') return done(toQuestion)
    const large = target instanceof HTMLTextAreaElement
    if (key !== 'Enter' || target instanceof HTMLSelectElement || large !== (ctrlKey || metaKey)) return
    done(() => {
      // What is wrong is mended first. What the answer calls up has to stand there before the next question is sought.
      let right = false
      flushSync(() => {
        right = settleNow(false)
      })
      if (right || clash !== undefined) onMove(id, shiftKey ? -1 : 1)
    })
  }
})

function Action({
  label,
  of,
  onClick,
  children,
}: {
  label: string
  /** the question, for who hears the button apart from it */
  of: string
  onClick: () => void
  children?: React.ReactNode
}) {
  return (
    <button className="call-action" type="button" onClick={onClick}>
      {label}
      <span className="visually-hidden">{`: ${of}`}</span> {children}
    </button>
  )
}

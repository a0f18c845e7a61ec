import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'
import CallScreen from '../../../src/desk/call/CallScreen.tsx'
import type { CallProps, CallWords } from '../../../src/desk/call/callProps.ts'
import { notBegun } from '../../../src/desk/call/callTime.ts'
import { withChange } from '../../../src/dossier/changes.ts'
import type { Note } from '../../../src/dossier/notes.ts'
import { emptyContent } from '../../../src/dossier/reduce.ts'
import { fictionalPractice } from '../../../src/practice/practice.ts'
import type { Draft, QuestionId } from '../../../src/questionnaire/types.ts'
import {
  loadAdvice,
  loadCall,
  loadForWhom,
  loadExplanation,
  loadHistory,
  loadQuestions,
  loadReasons,
  loadShell,
} from '../../../src/texts/load.ts'
import type { Language } from '../../../src/texts/texts.ts'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
// What jsdom leaves out: it draws nothing, and so it neither scrolls nor opens a dialog.
Object.assign(Element.prototype, { scrollIntoView: () => {} })
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    this.open = false
  },
})

const wordsIn = async (language: Language): Promise<CallWords> => ({
  language,
  questions: await loadQuestions(language),
  shell: await loadShell(language),
  call: await loadCall(language),
  forWhom: await loadForWhom(language),
  reasons: await loadReasons(language),
  history: await loadHistory(language),
  explanation: await loadExplanation(language),
  ...(({ advice, programme }) => ({ advice, programme }))(await loadAdvice(language)),
})
export const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }

/** What went out, in the order in which it did. */
export interface Sent {
  readonly answers: { readonly id: QuestionId; readonly value: unknown }[]
  readonly notes: Note[]
}

let leave: (() => Promise<void>) | undefined
afterEach(async () => {
  await leave?.()
  leave = undefined
})

/** A call on the screen, with a dossier that does what it is asked. */
export async function call(given: Partial<CallProps> = {}, language: Language = 'nl'): Promise<Sent> {
  const sent: Sent = { answers: [], notes: [] }
  function Dossier() {
    const [draft, setDraft] = useState<Draft>(given.draft ?? {})
    const [notes, setNotes] = useState(given.notes ?? [])
    const [parked, setParked] = useState(given.parked ?? [])
    const [time, setTime] = useState(given.time ?? notBegun)
    const [callbacks] = useState(() => ({
      onAnswer: (id: QuestionId, value: Draft[QuestionId]) => {
        sent.answers.push({ id, value })
        setDraft(
          (before) =>
            withChange(
              { ...emptyContent, draft: before },
              value === undefined
                ? { type: 'cleared', question: id }
                : { type: 'answered', question: id, value },
            ).draft,
        )
      },
      onNote: (note: Note) => {
        sent.notes.push(note)
        setNotes((before) => [
          ...before.filter(({ about, kind }) => about !== note.about || kind !== note.kind),
          note,
        ])
      },
      onPark: (id: QuestionId, on: boolean) =>
        setParked((before) => [...before.filter((other) => other !== id), ...(on ? [id] : [])]),
    }))
    return (
      <CallScreen
        practice={fictionalPractice}
        corrections={[]}
        differences={[]}
        onSettle={async () => {}}
        letters
        onLetters={() => {}}
        showing={false}
        onShowing={() => {}}
        words={words[language]}
        thisMonth="2026-11"
        now={Date.now}
        saving=""
        notesKept={false}
        {...given}
        draft={draft}
        notes={notes}
        parked={parked}
        time={time}
        onTime={setTime}
        {...callbacks}
      />
    )
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(async () => root.render(<Dossier />))
  leave = async () => {
    await act(async () => root.unmount())
    place.remove()
  }
  return sent
}

export const question = (id: QuestionId): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-question="${id}"]`)
  if (row === null) throw new Error(`${id} is not on the screen`)
  return row
}
export const isAsked = (id: QuestionId): boolean => document.querySelector(`[data-question="${id}"]`) !== null
export const field = (id: string): HTMLElement => {
  const control = document.getElementById(id)
  if (control === null) throw new Error(`there is no ${id}`)
  return control
}
export const at = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question']

/** A key where the focus is; what the browser would then do by itself is not done. */
export const press = (key: string, more: KeyboardEventInit = {}): Promise<void> =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    )
  })

export const focus = (target: HTMLElement): Promise<void> => act(async () => target.focus())

/** Types over what stands in a field, as React hears it. */
export const type = (target: HTMLElement, text: string): Promise<void> =>
  act(async () => {
    const of = target instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(target, text)
    target.dispatchEvent(new Event('input', { bubbles: true }))
  })

export async function choose(list: HTMLSelectElement, value: string): Promise<void> {
  await focus(list)
  await act(async () => {
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

export const button = (name: string | RegExp, within: ParentNode = document): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>('button')].find((one) =>
    typeof name === 'string' ? one.textContent?.startsWith(name) : name.test(one.textContent ?? ''),
  )
  if (found === undefined) throw new Error(`there is no button ${name}`)
  return found
}
export const click = (target: HTMLElement): Promise<void> => act(async () => target.click())
export const statusText = (): string => document.querySelector('.call-changed')?.textContent ?? ''
export const wait = (milliseconds: number): Promise<void> =>
  act(async () => new Promise((resolve) => setTimeout(resolve, milliseconds)))

/** Waits for what is thought about in the pauses. */
export async function until(holds: () => boolean): Promise<void> {
  const begun = Date.now()
  while (!holds()) {
    if (Date.now() - begun > 20_000) throw new Error(`waited in vain for ${String(holds)}`)
    // oxlint-disable-next-line no-await-in-loop -- one look after another
    await wait(50)
  }
}

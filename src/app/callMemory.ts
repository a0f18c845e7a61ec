import type { Note } from '../desk/call/callProps.ts'
import { notBegun, type CallTime } from '../desk/call/callTime.ts'
import type { QuestionId } from '../questionnaire/types.ts'

/** What belongs to a call besides the answers. */
export interface Remembered {
  readonly notes: readonly Note[]
  readonly parked: readonly QuestionId[]
  readonly time: CallTime
}

/** Kept in this window only, and gone when it closes: the page says so. The answers are kept with the dossier. */
let remembered: Remembered = { notes: [], parked: [], time: notBegun }
const listeners = new Set<() => void>()

export const rememberedNow = (): Remembered => remembered

export function subscribeToMemory(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function remember(part: Partial<Remembered>): void {
  remembered = { ...remembered, ...part }
  for (const listener of listeners) listener()
}

export const rememberNote = (note: Note): void =>
  remember({
    notes: [
      ...remembered.notes.filter(({ about, kind }) => about !== note.about || kind !== note.kind),
      ...(note.text === '' ? [] : [note]),
    ],
  })

export const rememberParked = (id: QuestionId, parked: boolean): void =>
  remember({ parked: [...remembered.parked.filter((other) => other !== id), ...(parked ? [id] : [])] })

export const rememberTime = (time: CallTime): void => remember({ time })

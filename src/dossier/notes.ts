import type { QuestionId } from '../questionnaire/types.ts'
import { isQuestionId } from '../questionnaire/walk.ts'

/** A private note stays with the consultant, a shared one goes along with the dossier. */
export const noteKinds = ['private', 'shared'] as const
export type NoteKind = (typeof noteKinds)[number]
/** What a note is about: one question, or the dossier as a whole. */
export type NoteSubject = QuestionId | 'dossier'

/** There is one note of each kind on each subject; an empty text is no note. */
export interface Note {
  readonly about: NoteSubject
  readonly kind: NoteKind
  readonly text: string
}

/** The texts of notes by `noteKey`. They stand apart from the answers: no way out that takes those takes these along. */
export type Notes = Readonly<Record<string, string>>

export const noteKey = (subject: string, kind: string): string => `${kind}:${subject}`

export const isSubject = (subject: string): subject is NoteSubject =>
  subject === 'dossier' || isQuestionId(subject)

/** What and of which kind the note with this key is; undefined for what is none. */
export function readNoteKey(key: string): Pick<Note, 'about' | 'kind'> | undefined {
  const kind = noteKinds.find((one) => key.startsWith(`${one}:`))
  const about = kind === undefined ? '' : key.slice(kind.length + 1)
  return kind !== undefined && isSubject(about) ? { about, kind } : undefined
}

export const notesFrom = (notes: Notes): Note[] =>
  Object.entries(notes).flatMap(([key, text]) => {
    const of = readNoteKey(key)
    return of === undefined ? [] : [{ ...of, text }]
  })

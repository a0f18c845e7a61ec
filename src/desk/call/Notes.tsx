import type { CallTexts } from '../../texts/callTexts.ts'
import type { Language } from '../../texts/texts.ts'
import { noteKinds, type Note, type NoteKind, type NoteSubject } from '../../dossier/notes.ts'
import { NoteBox } from './NoteBox.tsx'

/** The notes on one subject. On a screen that is shown to somebody else the private one is not there at all. */
export function Notes({
  about,
  written,
  showing,
  ...rest
}: {
  about: NoteSubject
  /** what they are about in words, for who hears a box apart from it */
  subject: string
  written: Readonly<Record<NoteKind, string>>
  showing: boolean
  kept: boolean
  texts: CallTexts['notes']
  language: Language
  onNote: (note: Note) => void
}) {
  const warning = `${about}-warning`
  return (
    <div className="notes">
      <p className="text-warning" id={warning}>
        {rest.texts.warning}
      </p>
      {noteKinds
        .filter((kind) => kind === 'shared' || !showing)
        .map((kind) => (
          <NoteBox key={kind} about={about} kind={kind} text={written[kind]} warning={warning} {...rest} />
        ))}
    </div>
  )
}

import { useEffect, useRef, useState } from 'react'
import type { CallTexts } from '../../texts/callTexts.ts'
import { sayNumber } from '../../texts/say.ts'
import type { Language } from '../../texts/texts.ts'
import type { Note } from '../../dossier/notes.ts'
import { NOTE_MOST } from './callProps.ts'

/** How long somebody stops typing before a note is handed on, in milliseconds. */
const PAUSE = 800

/** One note. What is typed stands in the box alone until there is a pause, and when the box or the window goes. */
export function NoteBox({
  about,
  subject,
  kind,
  text,
  kept,
  texts,
  language,
  warning,
  onNote,
}: Note & {
  /** what it is about in words */
  subject: string
  kept: boolean
  texts: CallTexts['notes']
  language: Language
  /** the id of the warning that is read with the box */
  warning: string
  onNote: (note: Note) => void
}) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [tooLong, setTooLong] = useState(false)
  const handOn = useRef<(typed: string) => void>(() => {})
  useEffect(() => {
    handOn.current = (typed) => {
      setTooLong(typed.length > NOTE_MOST)
      if (typed.length <= NOTE_MOST && typed !== text) onNote({ about, kind, text: typed })
    }
  })
  useEffect(() => {
    const written = box.current
    if (written === null) return undefined
    let pause: ReturnType<typeof setTimeout> | undefined
    const now = () => {
      clearTimeout(pause)
      handOn.current(written.value)
    }
    const later = () => {
      clearTimeout(pause)
      pause = setTimeout(now, PAUSE)
    }
    written.addEventListener('input', later)
    written.addEventListener('blur', now)
    addEventListener('pagehide', now)
    return () => {
      written.removeEventListener('input', later)
      written.removeEventListener('blur', now)
      removeEventListener('pagehide', now)
      // The box may be taken away while somebody types, as by "laat zien".
      now()
    }
  }, [])
  // Changed elsewhere: shown, unless somebody is writing here.
  useEffect(() => {
    if (box.current !== null && box.current !== document.activeElement) box.current.value = text
  }, [text])

  const id = `${about}-${kind}`
  const own = kind === 'private'
  return (
    <div className={`note note--${kind}`}>
      <label htmlFor={id}>
        {own ? texts.private : kept ? texts.shared : texts.sharedNotKept}
        <span className="visually-hidden">{`: ${subject}`}</span>
      </label>
      {(own || kept) && (
        <p className="hint" id={`${id}-hint`}>
          {own ? texts.privateText : texts.sharedText}
        </p>
      )}
      {tooLong && (
        <p className="field-error" id={`${id}-error`}>
          {texts.tooLong(sayNumber(NOTE_MOST, language))}
        </p>
      )}
      <textarea
        className="input"
        id={id}
        ref={box}
        rows={2}
        defaultValue={text}
        aria-invalid={tooLong}
        aria-describedby={`${tooLong ? `${id}-error ` : ''}${own || kept ? `${id}-hint ` : ''}${warning}`}
      />
    </div>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { Language } from '../../texts/texts.ts'
import type { Editing, Section } from '../document.ts'
import type { OwnWords } from '../edits.ts'
import { useTyping } from './useTyping.ts'

interface ChapterToolsProps {
  readonly section: Section
  /** of the screen: the document has its own */
  readonly language: Language
  readonly inLanguage: Language
  readonly texts: OfferTexts['chapter']
  /** shows own words, without keeping them yet */
  readonly onShow: (words: OwnWords) => void
  /** keeps own words; null returns to the computed text */
  readonly onKeep: (words: OwnWords | null) => void
  readonly onLeaveOut: () => void
  /** whether it was just put back, so that this is where somebody goes on */
  readonly arrived: boolean
}

/** What can be done with one chapter: change its words, return to the computed ones, leave it out. */
export function ChapterTools(props: ChapterToolsProps) {
  const { section, language, inLanguage, texts, onShow, onKeep, onLeaveOut, arrived } = props
  const { title, editing } = section
  const [open, setOpen] = useState(false)
  // Own words that were given up: the way back, as long as this page is open.
  const [given, setGiven] = useState<OwnWords>()
  const first = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open) first.current?.focus()
    wasOpen.current = open
  }, [open])
  useEffect(() => {
    if (arrived) first.current?.focus()
  }, [arrived])
  const of = <span className="visually-hidden">{texts.of(title)}</span>

  // The document follows what is typed a moment later.
  const typed = useRef<OwnWords>(undefined)
  const toComputed = ({ own, computed }: Editing) => {
    setGiven(typed.current ?? (own === undefined ? undefined : { text: own, computed }))
    typed.current = undefined
    setOpen(false)
    onKeep(null)
    first.current?.focus()
  }
  const stillRight = (words: OwnWords) => {
    onKeep(words)
    first.current?.focus()
  }
  const toOwn = (words: OwnWords) => {
    setGiven(undefined)
    onKeep(words)
    first.current?.focus()
  }

  return (
    <div className="chapter-tools" lang={language}>
      <div className="chapter-buttons">
        {editing && (
          <button
            className="link"
            type="button"
            ref={first}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? texts.close : texts.edit}
            {of}
          </button>
        )}
        {editing?.own !== undefined && (
          <button className="link" type="button" onClick={() => toComputed(editing)}>
            {texts.toComputed}
            {of}
          </button>
        )}
        <button className="link" type="button" ref={editing ? null : first} onClick={onLeaveOut}>
          {texts.leaveOut}
          {of}
        </button>
      </div>
      <div role="status">
        {given !== undefined && editing?.own === undefined && (
          <p className="hint">
            {texts.restored}{' '}
            <button className="link" type="button" onClick={() => toOwn(given)}>
              {texts.toOwn}
              {of}
            </button>
          </p>
        )}
      </div>
      {editing?.own !== undefined && (
        <div className={editing.outdated ? 'notice notice--attention' : 'hint'}>
          <p>{editing.outdated ? texts.outdated : texts.own}</p>
          {editing.outdated && (
            <>
              <details>
                <summary>
                  {texts.showComputed}
                  {of}
                </summary>
                <p className="written" lang={inLanguage}>
                  {editing.computed}
                </p>
              </details>
              <button
                className="link"
                type="button"
                onClick={() =>
                  stillRight({ text: editing.own ?? editing.computed, computed: editing.computed })
                }
              >
                {texts.stillRight}
                {of}
              </button>
            </>
          )}
        </div>
      )}
      {open && editing && (
        <WordsField
          {...props}
          editing={editing}
          onShow={(words) => {
            typed.current = words
            onShow(words)
          }}
        />
      )}
    </div>
  )
}

/** A chapter without words is left out, and its field with it: nobody who clears it to write anew wants that. */
const isBlank = (text: string) => text.trim() === ''

function WordsField({
  section: { title },
  editing,
  inLanguage,
  texts,
  onShow,
  onKeep,
}: ChapterToolsProps & { readonly editing: Editing }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { computed, own } = editing
  const { text, type, settle } = useTyping(own ?? computed, {
    show: (typed) => isBlank(typed) || onShow({ text: typed, computed }),
    keep: (typed) => isBlank(typed) || onKeep(typed === computed ? null : { text: typed, computed }),
  })
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="chapter-words">
      <label className="label" htmlFor={id}>
        {texts.label(title)}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {texts.hint}
      </p>
      <textarea
        className="input"
        id={id}
        ref={field}
        rows={10}
        lang={inLanguage}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      <div role="status">{isBlank(text) && <p>{texts.empty}</p>}</div>
    </div>
  )
}

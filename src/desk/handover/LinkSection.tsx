import { useRef, useState } from 'react'
import { MOST_LINK_LETTERS, type WrittenLink } from '../../dossier/file/link.ts'
import type { SectionProps } from './FileSection.tsx'
import { mailHref } from './mailHref.ts'

/** The answers as a link: choices alone, unless somebody chooses otherwise. */
export function LinkSection({ texts: { file, link: texts }, onLink, withPassphrase }: SectionProps) {
  const [withWords, setWithWords] = useState(false)
  const [made, setMade] = useState<{ readonly written: WrittenLink; readonly isLocked: boolean }>()
  const [told, setTold] = useState('')
  const [failed, setFailed] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const make = async () => {
    setFailed(false)
    setTold('')
    try {
      await withPassphrase(async (passphrase) => {
        setMade(undefined)
        setMade({ written: await onLink(withWords, passphrase), isLocked: passphrase !== undefined })
      })
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  const copy = async (link: string) => {
    try {
      await navigator.clipboard.writeText(link)
      setTold(texts.copied)
    } catch {
      // Not every browser lets a page copy: then it is selected, and said how.
      field.current?.select()
      setTold(texts.notCopied)
    }
  }
  const written = made?.written
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <div className="field">
        <label className="option">
          <input
            type="checkbox"
            checked={withWords}
            aria-describedby="link-words-hint"
            onChange={(event) => {
              setWithWords(event.currentTarget.checked)
              setMade(undefined)
            }}
          />
          <span>{texts.words}</span>
        </label>
        <p className="hint" id="link-words-hint">
          {texts.wordsHint}
        </p>
      </div>
      <button className="button button--second" type="button" onClick={() => void make()}>
        {texts.make}
      </button>
      <div role="status">
        {written?.ok === true && told === '' && <p>{texts.ready}</p>}
        {told !== '' && <p>{told}</p>}
      </div>
      <div role="alert">
        {failed && <p className="notice notice--attention">{file.failed}</p>}
        {written?.ok === false && (
          <p className="notice notice--attention">{texts.tooLong(written.length, MOST_LINK_LETTERS)}</p>
        )}
      </div>
      {written?.ok === true && (
        <div className="field">
          <label className="label" htmlFor="made-link">
            {texts.label}
          </label>
          <input
            className="input"
            id="made-link"
            ref={field}
            readOnly
            value={written.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button className="link" type="button" onClick={() => void copy(written.link)}>
            {texts.copy}
          </button>{' '}
          {/* A mail with somebody's own words in it is written by themselves. */}
          {(!withWords || made?.isLocked === true) && (
            <a
              className="link"
              href={mailHref(file.mailSubject, [
                texts.mailBody.intro,
                written.link,
                ...(made?.isLocked === true ? [texts.mailBody.locked] : []),
              ])}
            >
              {file.mail}
            </a>
          )}
        </div>
      )}
    </section>
  )
}

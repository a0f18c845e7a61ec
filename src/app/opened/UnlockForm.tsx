import { useEffect, useRef, useState } from 'react'
import type { OpeningTexts } from '../../texts/openingTexts.ts'
import { PassphraseField } from '../../ui/PassphraseField.tsx'

/** Asks for the passphrase of a file or a link. What was typed stays when it does not fit. */
export function UnlockForm({
  texts,
  leave,
  heading: Heading,
  errorTitle,
  onPassphrase,
  onLeave,
}: {
  texts: OpeningTexts['lock']
  leave: string
  /** as deep as it stands in the page */
  heading: 'h2' | 'h3'
  /** comes before what is wrong, for who does not see its colour */
  errorTitle: string
  /** whether it fits */
  onPassphrase: (passphrase: string) => Promise<boolean>
  onLeave: () => void
}) {
  const [wrong, setWrong] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const open = async () => {
    if (isBusy) return
    setBusy(true)
    setWrong(undefined)
    try {
      if (await onPassphrase(field.current?.value ?? '')) return
      setWrong(texts.wrong)
      field.current?.focus()
    } catch (error) {
      console.error(error)
      setWrong(texts.failed)
    }
    setBusy(false)
  }
  return (
    <form
      className="opened"
      aria-labelledby="unlock"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <Heading id="unlock" ref={title} tabIndex={-1}>
        {texts.title}
      </Heading>
      <PassphraseField
        id="passphrase"
        label={texts.label}
        hint={texts.hint}
        wrong={wrong}
        errorTitle={errorTitle}
        ref={field}
      />
      <div role="status">{isBusy && <p>{texts.opening}</p>}</div>
      <div className="opened-choice">
        <button className="button" type="submit">
          {texts.open}
        </button>
        <button className="button button--second" type="button" onClick={onLeave}>
          {leave}
        </button>
      </div>
    </form>
  )
}

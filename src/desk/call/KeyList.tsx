import type { RefObject } from 'react'
import { letterActions, type CallTexts } from '../../texts/callTexts.ts'

/** All keys in a list, and the switch for those that are a single character. */
export function KeyList({
  texts,
  dialog,
  letters,
  onLetters,
}: {
  texts: CallTexts['keys']
  dialog: RefObject<HTMLDialogElement | null>
  letters: boolean
  onLetters: (on: boolean) => void
}) {
  const { names, says } = texts
  const rows: readonly (readonly [string, string])[] = [
    [letters ? `Ctrl + K ${names.or} /` : 'Ctrl + K', says.search],
    [names.digits, says.choose],
    [names.enter, says.enter],
    [names.shiftEnter, says.shiftEnter],
    [names.textEnter, says.textEnter],
    [names.escape, says.escape],
    [names.clear, says.clear],
    ...(letters
      ? [
          ...letterActions.map((action) => [texts.letters[action].toUpperCase(), says[action]] as const),
          ['?', says.help] as const,
        ]
      : []),
  ]
  return (
    <dialog className="call-keys" ref={dialog} aria-labelledby="call-keys-title">
      <h2 id="call-keys-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <dl>
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.where}</p>
      <label className="call-switch">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />
        <span>{texts.switch}</span>
      </label>
      <button className="button" type="button" onClick={() => dialog.current?.close()}>
        {texts.close}
      </button>
    </dialog>
  )
}

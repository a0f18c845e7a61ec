import type { HandoverTexts } from '../../texts/handoverTexts.ts'
import { PassphraseField } from '../../ui/PassphraseField.tsx'

/** Whether a passphrase is put on what is made, and which. One is offered: people think of poor ones. */
export function LockFields({
  texts,
  errorTitle,
  passphrase,
  wrong,
  makePassphrase,
  onPassphrase,
}: {
  texts: HandoverTexts['lock']
  errorTitle: string
  /** undefined: none is wanted */
  passphrase: string | undefined
  wrong: string | undefined
  makePassphrase: () => string
  onPassphrase: (passphrase: string | undefined) => void
}) {
  return (
    <section>
      <h2>{texts.title}</h2>
      <div className="field">
        <label className="option">
          <input
            type="checkbox"
            checked={passphrase !== undefined}
            aria-describedby="lock-hint"
            onChange={(event) => onPassphrase(event.currentTarget.checked ? makePassphrase() : undefined)}
          />
          <span>{texts.choice}</span>
        </label>
        <p className="hint" id="lock-hint">
          {texts.hint}
        </p>
      </div>
      {passphrase !== undefined && (
        <PassphraseField
          id="lock-passphrase"
          label={texts.label}
          hint={texts.labelHint}
          wrong={wrong}
          errorTitle={errorTitle}
          value={passphrase}
          onChange={(event) => onPassphrase(event.currentTarget.value)}
        >
          <button className="link" type="button" onClick={() => onPassphrase(makePassphrase())}>
            {texts.other}
          </button>
        </PassphraseField>
      )}
    </section>
  )
}

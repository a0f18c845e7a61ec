import type { HandoverTexts } from '../../texts/handoverTexts.ts'

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
        <div className={wrong === undefined ? 'field' : 'field field--wrong'}>
          <label className="label" htmlFor="lock-passphrase">
            {texts.label}
          </label>
          <p className="hint" id="lock-passphrase-hint">
            {texts.labelHint}
          </p>
          <p className="field-error" id="lock-passphrase-wrong" role="alert">
            {wrong !== undefined && (
              <>
                <span className="visually-hidden">{errorTitle}</span>
                {wrong}
              </>
            )}
          </p>
          <input
            className="input"
            id="lock-passphrase"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={passphrase}
            aria-describedby="lock-passphrase-hint lock-passphrase-wrong"
            aria-invalid={wrong !== undefined}
            onChange={(event) => onPassphrase(event.currentTarget.value)}
          />
          <button className="link" type="button" onClick={() => onPassphrase(makePassphrase())}>
            {texts.other}
          </button>
        </div>
      )}
    </section>
  )
}

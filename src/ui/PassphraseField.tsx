import type { ComponentProps, ReactNode } from 'react'

/** A passphrase, in sight: it is read aloud or copied, and nobody's account is behind it. */
export function PassphraseField({
  id,
  label,
  hint,
  wrong,
  errorTitle,
  children,
  ...input
}: {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** what is wrong with it, in words */
  readonly wrong: string | undefined
  /** read aloud before that */
  readonly errorTitle: string
  /** what stands under the field */
  readonly children?: ReactNode
} & Pick<ComponentProps<'input'>, 'ref' | 'value' | 'onChange'>) {
  return (
    <div className={wrong === undefined ? 'field' : 'field field--wrong'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="field-error" id={`${id}-wrong`} role="alert">
        {wrong !== undefined && (
          <>
            <span className="visually-hidden">{errorTitle}</span>
            {wrong}
          </>
        )}
      </p>
      <input
        className="input"
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-wrong`}
        aria-invalid={wrong !== undefined}
        {...input}
      />
      {children}
    </div>
  )
}

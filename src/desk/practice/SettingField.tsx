import type { ReactNode } from 'react'

/** What every field of the settings is given. `error` is a sentence that says what to do. */
export interface Framed {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** said behind the label of what may be left empty */
  readonly optional?: string | undefined
  readonly error?: string | undefined
}

/** What a screen reader reads with a field: the error first, then the hint. */
export const describedBy = ({ id, hint, error }: Framed): string | undefined =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

const Notes = ({ id, hint, error }: Framed) => (
  <>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p className="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </>
)

const classOf = (error: string | undefined) => (error ? 'field field--wrong' : 'field')

/** A field with one control below its label. */
export const SettingFrame = ({ children, ...framed }: Framed & { readonly children: ReactNode }) => (
  <div className={classOf(framed.error)}>
    <label className="label" htmlFor={framed.id}>
      {framed.label} {framed.optional && <span className="optional">{framed.optional}</span>}
    </label>
    <Notes {...framed} />
    {children}
  </div>
)

/** A field with several controls: its label is a legend. */
export const SettingGroup = ({ children, ...framed }: Framed & { readonly children: ReactNode }) => (
  <fieldset className={classOf(framed.error)} aria-describedby={describedBy(framed)}>
    <legend className="label">
      {framed.label} {framed.optional && <span className="optional">{framed.optional}</span>}
    </legend>
    <Notes {...framed} />
    {children}
  </fieldset>
)

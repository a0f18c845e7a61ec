import type { ReactNode } from 'react'

/** What each field of a correction is given. */
interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

const describedBy = ({ id, hint, error }: FieldProps) =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

const Frame = ({ children, ...field }: FieldProps & { children: ReactNode }) => (
  <div className={field.error ? 'field field--wrong' : 'field'}>
    <label className="label" htmlFor={field.id}>
      {field.label}
    </label>
    {field.hint && (
      <p className="hint" id={`${field.id}-hint`}>
        {field.hint}
      </p>
    )}
    {field.error && (
      <p className="field-error" id={`${field.id}-error`}>
        {field.error}
      </p>
    )}
    {children}
  </div>
)

/** A number to type. */
export const AmountField = (field: FieldProps) => (
  <Frame {...field}>
    <input
      className="input input--number"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      id={field.id}
      value={field.value}
      aria-invalid={field.error !== undefined}
      aria-describedby={describedBy(field)}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  </Frame>
)

/** A reason in own words. */
export const ReasonField = (field: FieldProps) => (
  <Frame {...field}>
    <textarea
      className="input"
      rows={3}
      id={field.id}
      value={field.value}
      aria-invalid={field.error !== undefined}
      aria-describedby={describedBy(field)}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  </Frame>
)

/** One of several, in a list. */
export const ListField = ({
  options,
  ...field
}: FieldProps & { options: readonly { readonly value: string; readonly label: string }[] }) => (
  <Frame {...field}>
    <select
      className="input"
      id={field.id}
      value={field.value}
      aria-invalid={field.error !== undefined}
      aria-describedby={describedBy(field)}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Frame>
)

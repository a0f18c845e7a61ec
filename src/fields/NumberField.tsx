import { useState } from 'react'
import { describedBy, SingleFrame, type FieldProps } from './FieldFrame.tsx'

/** A number to type, or an estimate to pick: one answer, two ways in. */
export function NumberField({
  value,
  estimates,
  estimated,
  decimal,
  euro,
  unit,
  estimateLabel,
  noEstimateLabel,
  onChange,
  onBlur,
  ...field
}: FieldProps & {
  value: string
  estimates: readonly { readonly value: string; readonly label: string }[]
  /** whether `value` is one of the estimates */
  estimated: boolean
  decimal: boolean
  euro: boolean
  unit: string
  estimateLabel: string
  noEstimateLabel: string
  onChange: (value: string) => void
  onBlur: () => void
}) {
  const [open, setOpen] = useState(estimated)
  // "Weet ik nog niet" stands among the estimates: who is stuck must see it. So must who chose one by another way.
  const needed = estimated || field.error !== undefined
  const [wasNeeded, setWasNeeded] = useState(needed)
  if (needed !== wasNeeded) {
    setWasNeeded(needed)
    if (needed) setOpen(true)
  }
  return (
    <SingleFrame {...field}>
      <div className="amount">
        {euro && <span aria-hidden="true">€</span>}
        <input
          className="input input--number"
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          id={field.id}
          name={field.id}
          autoComplete="off"
          aria-invalid={field.error !== undefined}
          aria-describedby={`${describedBy(field)} ${field.id}-unit`}
          value={estimated ? '' : value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
        <span id={`${field.id}-unit`} className={euro ? 'visually-hidden' : undefined}>
          {unit}
        </span>
      </div>
      {estimates.length > 0 && (
        <details className="estimate" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {estimateLabel}
            {/* A page may ask for several numbers: apart from the question, these would all be called the same. */}
            <span className="visually-hidden">{` (${field.words.label})`}</span>
          </summary>
          <fieldset className="estimate-options">
            <legend className="visually-hidden">{`${field.words.label} ${estimateLabel}`}</legend>
            {estimates.map((estimate) => (
              <label className="option" key={estimate.value}>
                <input
                  type="radio"
                  name={`${field.id}-estimate`}
                  value={estimate.value}
                  checked={estimated && value === estimate.value}
                  onChange={() => onChange(estimate.value)}
                />
                <span>{estimate.label}</span>
              </label>
            ))}
          </fieldset>
          {/* No choice among the others: who walks through them by arrow key would lose the estimate on the way. */}
          {estimated && (
            <button
              className="link"
              type="button"
              onClick={() => {
                onChange('')
                document.getElementById(field.id)?.focus()
              }}
            >
              {noEstimateLabel}
            </button>
          )}
        </details>
      )}
    </SingleFrame>
  )
}

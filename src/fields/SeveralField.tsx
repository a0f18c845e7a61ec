import { GroupFrame, type FieldProps } from './FieldFrame.tsx'

/** One or more of several. An option that stands alone takes the others away, and the other way round. */
export function SeveralField({
  options,
  alone,
  chosen,
  tooMany,
  onChange,
  ...field
}: FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[]
  /** values that exclude all others */
  alone: readonly string[]
  chosen: readonly string[]
  /** said as soon as there are more than may be chosen */
  tooMany: string | undefined
  onChange: (chosen: readonly string[]) => void
}) {
  const toggle = (value: string, on: boolean) => {
    if (!on) return onChange(chosen.filter((other) => other !== value))
    const kept = alone.includes(value) ? [] : chosen.filter((other) => !alone.includes(other))
    // In the order of the options, so that the same choice is always the same answer.
    return onChange(
      options.map((option) => option.value).filter((option) => option === value || kept.includes(option)),
    )
  }
  return (
    <GroupFrame {...field}>
      <div className="options">
        {options.map(({ value, label }, at) => (
          <label className="option" key={value}>
            <input
              type="checkbox"
              id={at === 0 ? field.id : `${field.id}-${value}`}
              name={field.id}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {/* There before anything comes into it, so that what does is read aloud. */}
      <div role="status">
        {tooMany !== undefined && field.error === undefined && <p className="field-error">{tooMany}</p>}
      </div>
    </GroupFrame>
  )
}

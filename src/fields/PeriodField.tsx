import { describedBy, GroupFrame, type FieldProps } from './FieldFrame.tsx'

/** A month and a year. `value` is `2027-03`, or with one half still missing: `2027-` or `-03`. */
export function PeriodField({
  value,
  months,
  years,
  labels,
  onChange,
  ...field
}: FieldProps & {
  value: string
  /** the names of the months, January first */
  months: readonly string[]
  years: readonly number[]
  labels: {
    readonly month: string
    readonly year: string
    readonly chooseMonth: string
    readonly chooseYear: string
  }
  onChange: (value: string) => void
}) {
  const [year = '', month = ''] = value.split('-')
  const change = (nextYear: string, nextMonth: string) =>
    onChange(nextYear === '' && nextMonth === '' ? '' : `${nextYear}-${nextMonth}`)
  const shared = { 'aria-invalid': field.error !== undefined, 'aria-describedby': describedBy(field) }
  return (
    <GroupFrame {...field}>
      <div className="period">
        <label>
          <span>{labels.month}</span>
          <select
            className="input"
            id={field.id}
            value={month}
            onChange={(event) => change(year, event.currentTarget.value)}
            {...shared}
          >
            <option value="">{labels.chooseMonth}</option>
            {months.map((name, at) => (
              <option key={name} value={String(at + 1).padStart(2, '0')}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{labels.year}</span>
          <select
            className="input"
            value={year}
            onChange={(event) => change(event.currentTarget.value, month)}
            {...shared}
          >
            <option value="">{labels.chooseYear}</option>
            {/* What was given before stays to be seen, also when its year is over. */}
            {(year === '' || years.includes(Number(year)) ? years : [Number(year), ...years]).map(
              (number) => (
                <option key={number}>{number}</option>
              ),
            )}
          </select>
        </label>
      </div>
    </GroupFrame>
  )
}

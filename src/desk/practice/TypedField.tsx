import type { UseFormRegisterReturn } from 'react-hook-form'
import { describedBy, SettingFrame, type Framed } from './SettingField.tsx'
import type { TypedKind } from './plainFields.ts'

/** How many lines a field shows at first. */
const rows = { lines: 3, long: 8 } as const

/** A field that is typed: a line, some lines, an amount of euros, a percentage, a number. */
export function TypedField({
  kind,
  unit,
  autocomplete,
  register,
  ...framed
}: Framed & {
  readonly kind: TypedKind | 'decimal'
  /** said behind a number */
  readonly unit?: string | undefined
  readonly autocomplete?: string | undefined
  readonly register: UseFormRegisterReturn
}) {
  const unitId = unit === undefined ? undefined : `${framed.id}-unit`
  const shared = {
    id: framed.id,
    'aria-invalid': framed.error !== undefined,
    'aria-describedby': [describedBy(framed), unitId].filter(Boolean).join(' ') || undefined,
    autoComplete: autocomplete ?? 'off',
    ...register,
  }
  return (
    <SettingFrame {...framed}>
      {kind === 'lines' || kind === 'long' ? (
        <textarea className="input" rows={rows[kind]} {...shared} />
      ) : kind === 'line' ? (
        <input className="input" type="text" {...shared} />
      ) : (
        <div className="amount">
          {kind === 'amount' && <span aria-hidden="true">€</span>}
          <input
            className="input input--number"
            type="text"
            inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
            {...shared}
          />
          {unit !== undefined && <span id={unitId}>{unit}</span>}
        </div>
      )}
    </SettingFrame>
  )
}

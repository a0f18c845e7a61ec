import type { UseFormRegisterReturn } from 'react-hook-form'
import { describedBy, SingleFrame, type FieldProps } from './FieldFrame.tsx'

/** A line of text, or some sentences. */
export function TextField({
  long,
  autocomplete,
  register,
  ...field
}: FieldProps & { long: boolean; autocomplete: string | undefined; register: UseFormRegisterReturn }) {
  const shared = {
    id: field.id,
    'aria-invalid': field.error !== undefined,
    'aria-describedby': describedBy(field),
    ...register,
  }
  return (
    <SingleFrame {...field}>
      {long ? (
        <textarea className="input input--long" rows={5} {...shared} />
      ) : (
        <input className="input" type="text" autoComplete={autocomplete ?? 'off'} {...shared} />
      )}
    </SingleFrame>
  )
}

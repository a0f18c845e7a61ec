import type { UseFormRegisterReturn } from 'react-hook-form'
import { GroupFrame, type FieldProps } from './FieldFrame.tsx'

/** One of several. The first option carries the field's id, so that an error can point at it. */
export function ChoiceField({
  options,
  register,
  ...field
}: FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[]
  register: UseFormRegisterReturn
}) {
  return (
    <GroupFrame {...field}>
      <div className="options">
        {options.map(({ value, label }, at) => (
          <label className="option" key={value}>
            <input
              type="radio"
              id={at === 0 ? field.id : `${field.id}-${value}`}
              value={value}
              {...register}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

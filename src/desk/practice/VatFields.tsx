import { useFormContext } from 'react-hook-form'
import { vatBases } from '../../practice/practiceSchema.ts'
import { blocks } from '../../rules/formats.ts'
import type { Saying } from './PracticeForm.tsx'
import { describedBy, SettingFrame, SettingGroup } from './SettingField.tsx'
import type { TypedPractice } from './typedPractice.ts'

/** On what ground value added tax is charged or not: in general, and where a part differs. */
export function VatFields({ words: { settings, reasons }, errorOf }: Saying) {
  const { register } = useFormContext<TypedPractice>()
  const { vat, fields, perPart } = settings
  return (
    <>
      <SettingGroup id="vatBasis-field" {...fields.vatBasis} error={errorOf('vatBasis')}>
        <div className="options">
          {vatBases.map((basis, at) => (
            <label className="option" key={basis}>
              <input
                type="radio"
                id={at === 0 ? 'vatBasis' : `vatBasis-${basis}`}
                value={basis}
                {...register('vatBasis')}
              />
              <span>
                {vat.bases[basis].name}
                <span className="meaning">{vat.bases[basis].meaning}</span>
              </span>
            </label>
          ))}
        </div>
      </SettingGroup>
      <details>
        <summary>{perPart.vat}</summary>
        <div className="columns">
          {blocks.map((block) => {
            const framed = {
              id: `vatBases.${block}`,
              label: reasons.blocks[block],
              error: errorOf(`vatBases.${block}`),
            }
            return (
              <SettingFrame key={block} {...framed}>
                <select
                  className="input"
                  id={framed.id}
                  aria-describedby={describedBy(framed)}
                  {...register(`vatBases.${block}`)}
                >
                  <option value="">{vat.asOthers}</option>
                  {vatBases.map((basis) => (
                    <option key={basis} value={basis}>
                      {vat.bases[basis].name}
                    </option>
                  ))}
                </select>
              </SettingFrame>
            )
          })}
        </div>
      </details>
    </>
  )
}

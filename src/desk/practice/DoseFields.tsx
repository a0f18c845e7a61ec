import { useFormContext } from 'react-hook-form'
import { doseLimits, doseSteps, usualDoseSteps, type DoseStep } from '../../practice/doseLimits.ts'
import { formats } from '../../rules/formats.ts'
import { sayNumber } from '../../texts/say.ts'
import type { Saying } from './PracticeForm.tsx'
import { sayField } from './saySettings.ts'
import { TypedField } from './TypedField.tsx'
import { typedNumber, type TypedPractice } from './typedPractice.ts'

/** From how many points how many sessions, by format: with the limits of each step and what is usual. */
export function DoseFields({ words, errorOf }: Saying) {
  const { settings, reasons, language } = words
  const { setValue } = useFormContext<TypedPractice>()
  const asUsual = () => {
    for (const step of doseSteps)
      setValue(`doses.${step}`, typedNumber(usualDoseSteps[step].points, language), { shouldDirty: true })
  }
  return (
    <details>
      <summary>{settings.doses.show}</summary>
      <p>{settings.doses.intro}</p>
      {formats.map((format) => (
        <div key={format} className="sizes">
          <h3>{reasons.formats[format]}</h3>
          <div className="columns">
            {doseSteps
              .filter((step) => usualDoseSteps[step].format === format)
              .map((step) => (
                <DoseField key={step} step={step} words={words} errorOf={errorOf} />
              ))}
          </div>
        </div>
      ))}
      <button className="button button--second" type="button" onClick={asUsual}>
        {settings.doses.asUsual}
      </button>
    </details>
  )
}

function DoseField({ step, words, errorOf }: Saying & { readonly step: DoseStep }) {
  const { register } = useFormContext<TypedPractice>()
  const { settings, language } = words
  const { least, most } = doseLimits[step]
  const { points } = usualDoseSteps[step]
  const say = (value: number) => sayNumber(value, language)
  return (
    <TypedField
      kind="whole"
      id={`doses.${step}`}
      label={sayField(`doses.${step}`, words)}
      hint={settings.sizes.range(say(least), say(most), say(points))}
      unit={settings.doses.unit}
      error={errorOf(`doses.${step}`)}
      register={register(`doses.${step}`)}
    />
  )
}

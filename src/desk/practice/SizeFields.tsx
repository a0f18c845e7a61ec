import { useFormContext } from 'react-hook-form'
import { settableSizes, sizeLimits, type SettableSize } from '../../practice/sizeLimits.ts'
import { blockOfSize } from '../../rules/catalogue.ts'
import { blocks } from '../../rules/formats.ts'
import { sizes, usualSizes } from '../../rules/offering.ts'
import { sayNumber } from '../../texts/say.ts'
import type { Saying } from './PracticeForm.tsx'
import { TypedField } from './TypedField.tsx'
import { typedNumber, type TypedPractice } from './typedPractice.ts'

const groups = [...blocks, null]
  .map((block) => ({ block, among: settableSizes.filter((size) => blockOfSize[size] === block) }))
  .filter(({ among }) => among.length > 0)

/** The sizes that a practice may set, by building block, each with its limits and what is usual. */
export function SizeFields({ words, errorOf }: Saying) {
  const { settings, reasons, rulebook, language } = words
  const { setValue } = useFormContext<TypedPractice>()
  const asUsual = () => {
    for (const size of settableSizes)
      setValue(`sizes.${size}`, typedNumber(usualSizes[size], language), { shouldDirty: true })
  }
  return (
    <details>
      <summary>{settings.sizes.show}</summary>
      {groups.map(({ block, among }) => (
        <div key={block} className="sizes">
          <h3>{block === null ? rulebook.entry.whole : reasons.blocks[block]}</h3>
          <div className="columns">
            {among.map((size) => (
              <SizeField key={size} size={size} words={words} errorOf={errorOf} />
            ))}
          </div>
        </div>
      ))}
      <button className="button button--second" type="button" onClick={asUsual}>
        {settings.sizes.asUsual}
      </button>
    </details>
  )
}

function SizeField({ size, words, errorOf }: Saying & { readonly size: SettableSize }) {
  const { register } = useFormContext<TypedPractice>()
  const { settings, rulebook, language } = words
  const { least, most } = sizeLimits[size]
  const say = (value: number) => sayNumber(value, language)
  return (
    <TypedField
      kind="decimal"
      id={`sizes.${size}`}
      label={rulebook.sizes[size]}
      hint={settings.sizes.range(say(least), say(most), say(usualSizes[size]))}
      unit={rulebook.units[sizes[size].unit](2)}
      error={errorOf(`sizes.${size}`)}
      register={register(`sizes.${size}`)}
    />
  )
}

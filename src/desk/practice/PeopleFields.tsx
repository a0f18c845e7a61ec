import { useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { Saying } from './PracticeForm.tsx'
import { TypedField } from './TypedField.tsx'
import type { TypedPractice } from './typedPractice.ts'

/** Who carry out the work. Whoever adds somebody goes on at the name; whoever removes one, at the button to add. */
export function PeopleFields({ words: { settings }, errorOf }: Saying) {
  const { control, register, getValues } = useFormContext<TypedPractice>()
  const { fields, append, remove } = useFieldArray({ control, name: 'people' })
  const [removed, setRemoved] = useState('')
  const add = useRef<HTMLButtonElement>(null)
  const { people } = settings
  return (
    <>
      <p>{people.intro}</p>
      {fields.map(({ id }, at) => {
        const path = `people.${at}` as const
        return (
          <fieldset className="person" key={id}>
            <legend>{people.person(at + 1)}</legend>
            <TypedField
              kind="line"
              id={`${path}.name`}
              label={people.name}
              error={errorOf(`${path}.name`)}
              register={register(`${path}.name`)}
            />
            {(['nl', 'en'] as const).map((language) => (
              <TypedField
                key={language}
                kind="lines"
                id={`${path}.${language}`}
                {...people.does[language]}
                error={errorOf(`${path}.${language}`)}
                register={register(`${path}.${language}`)}
              />
            ))}
            {fields.length > 1 && (
              <button
                className="link"
                type="button"
                onClick={() => {
                  const name = getValues(`${path}.name`).trim() || people.person(at + 1)
                  remove(at)
                  setRemoved(people.removed(name))
                  add.current?.focus()
                }}
              >
                {people.remove(people.person(at + 1))}
              </button>
            )}
          </fieldset>
        )
      })}
      {/* There before anything comes into it, so that what does is read aloud. */}
      <p role="status" className="quiet">
        {removed}
      </p>
      <button
        className="button button--second"
        type="button"
        id="people"
        ref={add}
        onClick={() => {
          setRemoved('')
          append({ name: '', nl: '', en: '' }, { focusName: `people.${fields.length}.name` })
        }}
      >
        {people.add}
      </button>
    </>
  )
}

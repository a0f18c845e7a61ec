import { useCombobox } from 'downshift'
import { useEffect, useRef, useState } from 'react'
import type { Place } from '../questionnaire/kinds.ts'
import { municipalities } from '../questionnaire/municipalities.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import { describedBy, SingleFrame, type FieldProps } from './FieldFrame.tsx'
import { findPlaces } from './findPlaces.ts'

interface Suggestion {
  readonly key: string
  readonly shown: string
  readonly place: Place
}

/**
 * The combobox is downshift's (MIT): keys, roles and announcements of such a list are easy to get wrong by hand. It is
 * loaded with this field only.
 *
 * One or more gemeenten from the list of all, or a place that is not in it.
 */
export default function PlaceField({
  chosen,
  texts,
  onChange,
  ...field
}: FieldProps & {
  chosen: readonly Place[]
  texts: ShellTexts['fields']
  onChange: (chosen: readonly Place[]) => void
}) {
  const [typed, setTyped] = useState('')
  const [added, setAdded] = useState('')
  const name = typed.trim()
  const found = findPlaces(typed, municipalities).filter(
    ({ place }) => !chosen.some(({ code }) => code === place.code),
  )
  const exact = found.some(({ place }) => place.name.toLowerCase() === name.toLowerCase())
  const suggestions: Suggestion[] = [
    ...found.map(({ place, shown }) => ({ key: place.code, shown, place })),
    ...(name === '' || exact ? [] : [{ key: 'own', shown: texts.addPlace(name), place: { name } }]),
  ]
  const add = (place: Place) => {
    if (!chosen.some((other) => other.code === place.code && other.name === place.name))
      onChange([...chosen, place])
    setAdded(texts.placeAdded(place.name))
  }
  const { isOpen, getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } =
    useCombobox<Suggestion>({
      items: suggestions,
      inputValue: typed,
      inputId: field.id,
      selectedItem: null,
      itemToString: (item) => item?.shown ?? '',
      // Leaving the field chooses nothing: what is half typed stays to be seen.
      stateReducer: (state, { type, changes }) =>
        type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false } : changes,
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) add(selectedItem.place)
        setTyped('')
      },
    })
  // On a phone the list would open below what is in view.
  const box = useRef<HTMLDivElement>(null)
  const opened = isOpen && suggestions.length > 0
  useEffect(() => {
    if (opened) box.current?.scrollIntoView({ block: 'nearest' })
  }, [opened])
  return (
    <SingleFrame {...field}>
      <div className="combobox" ref={box}>
        <input
          className="input"
          aria-invalid={field.error !== undefined}
          {...getInputProps({
            'aria-describedby': `${describedBy(field)} ${field.id}-keys`,
            // The visible label stands in the frame; downshift would otherwise point at a label of its own.
            'aria-labelledby': undefined,
            // Kept at once: by way of downshift's own state a fast typist loses letters.
            onChange: (event) => setTyped(event.currentTarget.value),
            onKeyDown: (event) => {
              // Enter chooses; it never submits the page while something is typed here.
              if (event.key !== 'Enter' || name === '') return
              event.preventDefault()
              const [first] = suggestions
              // Nothing was pointed at: the first is meant. The arrow down points at that one, not at the second.
              if (first && highlightedIndex < 0) {
                add(first.place)
                setTyped('')
              }
            },
          })}
        />
        <p className="visually-hidden" id={`${field.id}-keys`}>
          {texts.placeHint}
        </p>
        <ul
          className="suggestions"
          {...getMenuProps({ 'aria-label': texts.searchPlace, 'aria-labelledby': undefined })}
          hidden={!opened}
        >
          {isOpen &&
            suggestions.map((suggestion, index) => (
              <li
                key={suggestion.key}
                className={index === highlightedIndex ? 'suggestion suggestion--on' : 'suggestion'}
                {...getItemProps({ item: suggestion, index })}
              >
                {suggestion.shown}
              </li>
            ))}
        </ul>
        <p className="visually-hidden" role="status">
          {isOpen && name !== '' ? texts.placesFound(found.length) : added}
        </p>
        <span hidden {...getLabelProps()} />
      </div>
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={texts.chosenPlaces}>
          {chosen.map((place) => (
            <li key={`${place.code ?? ''}${place.name}`}>
              {place.name}{' '}
              <button
                type="button"
                className="link"
                aria-label={texts.removePlace(place.name)}
                onClick={() => {
                  onChange(chosen.filter((other) => other !== place))
                  setAdded('')
                  document.getElementById(field.id)?.focus()
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </SingleFrame>
  )
}

import { useCombobox } from 'downshift'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Place } from '../questionnaire/kinds.ts'
import { municipalities } from '../questionnaire/municipalities.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import { describedBy, SingleFrame, type FieldProps } from './FieldFrame.tsx'
import { findPlaces, placeCalled, placesNear } from './findPlaces.ts'
import type { TypedPlaces } from './typed.ts'

interface Suggestion {
  readonly key: string
  readonly shown: string
  readonly place: Place
  /** it is a question, or an own name: nobody chose it until it was pointed at */
  readonly isAsked?: boolean
}

/**
 * The combobox is downshift's (MIT): keys, roles and announcements of such a list are easy to get wrong by hand. It is
 * loaded with this field only.
 *
 * One or more gemeenten from the list of all, or a place that is not in it. What is typed and not chosen is part of what
 * stands in the field: a name in full is chosen on leaving it, anything else is refused rather than lost.
 */
export default function PlaceField({
  value,
  texts,
  onType,
  onChange,
  ...field
}: FieldProps & {
  value: TypedPlaces
  texts: ShellTexts['fields']
  onType: (value: TypedPlaces) => void
  onChange: (chosen: readonly Place[]) => void
}) {
  const [added, setAdded] = useState('')
  const chosen = value.filter((one) => typeof one !== 'string')
  const typed = value.find((one) => typeof one === 'string') ?? ''
  const name = typed.trim()
  const found = findPlaces(typed, municipalities).filter(
    ({ place }) => !chosen.some(({ code }) => code === place.code),
  )
  const near = found.length > 0 ? [] : placesNear(name, municipalities)
  const exact = placeCalled(name, municipalities) !== undefined
  const suggestions: Suggestion[] = [
    ...found.map(({ place, shown }) => ({ key: place.code, shown, place })),
    ...near.map((place) => ({ key: place.code, shown: texts.meantPlace(place.name), place, isAsked: true })),
    ...(name === '' || exact
      ? []
      : [{ key: 'own', shown: texts.addPlace(name), place: { name }, isAsked: true }]),
  ]
  /** What is chosen takes the place of what was typed. */
  const add = (place: Place) => {
    const isChosen = chosen.some((other) => other.code === place.code && other.name === place.name)
    onChange(isChosen ? chosen : [...chosen, place])
    setAdded(texts.placeAdded(place.name))
  }
  const {
    isOpen,
    openMenu,
    getInputProps,
    getMenuProps,
    getItemProps,
    getLabelProps,
    highlightedIndex,
    setHighlightedIndex,
  } = useCombobox<Suggestion>({
    items: suggestions,
    inputValue: typed,
    inputId: field.id,
    selectedItem: null,
    itemToString: (item) => item?.shown ?? '',
    // Leaving the field chooses nothing that was pointed at: what is half typed stays to be seen.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) add(selectedItem.place)
    },
  })
  // A name in full is chosen on leaving; whoever comes back at once, or goes altogether, chooses nothing after all.
  const [isLeaving, setLeaving] = useState(false)
  const leave = useEffectEvent(() => {
    setLeaving(false)
    const called = placeCalled(name, municipalities)
    if (called) add(called)
  })
  useEffect(() => (isLeaving ? afterPress(leave) : undefined), [isLeaving])
  // On a phone the list would open below what is in view, or behind the keys on screen.
  const box = useRef<HTMLDivElement>(null)
  const shown = isOpen ? suggestions.length : 0
  useEffect(() => {
    const list = box.current?.querySelector('.suggestions')
    if (shown === 0 || !box.current || !list) return
    const hidden = list.getBoundingClientRect().bottom + GAP - (visualViewport?.height ?? innerHeight)
    // No further than where the field itself is at the top.
    if (hidden > 0) scrollBy(0, Math.min(hidden, box.current.getBoundingClientRect().top - GAP))
  }, [shown])
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
            onChange: ({ currentTarget }) =>
              onType(currentTarget.value === '' ? chosen : [...chosen, currentTarget.value]),
            onFocus: () => {
              setLeaving(false)
              if (name !== '') openMenu()
            },
            onBlur: () => setLeaving(true),
            onKeyDown: (event) => {
              // Enter chooses; it never submits the page while something is typed here.
              if (event.key !== 'Enter' || name === '') return
              event.preventDefault()
              const [first] = suggestions
              if (first === undefined || highlightedIndex >= 0) return
              // Nothing was pointed at: the first is meant. The arrow down points at that one, not at the second.
              // What is in no list may be a slip: it is pointed at first, and taken by a second Enter.
              if (!first.isAsked) return add(first.place)
              // Else downshift would take what is pointed at in this same press.
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
              openMenu()
              setHighlightedIndex(0)
            },
          })}
        />
        <p className="visually-hidden" id={`${field.id}-keys`}>
          {texts.placeKeys}
        </p>
        <ul
          className="suggestions"
          {...getMenuProps({ 'aria-label': texts.searchPlace, 'aria-labelledby': undefined })}
          hidden={shown === 0}
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
          {isOpen && name !== ''
            ? near.length > 0
              ? suggestions[0]?.shown
              : texts.placesFound(found.length)
            : added}
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

/** Between what is shown and the edge of the window, in pixels. */
const GAP = 8

/** About as long, in milliseconds, as a press takes. */
const PRESS = 400

/**
 * Does something once the press that took the focus away has reached what it was meant for, and just before that hears
 * of it: what comes in at once would move a button away from under the finger. Returns how to call it off.
 */
function afterPress(act: () => void): () => void {
  const finish = () => {
    stop()
    act()
  }
  const wait = () => {
    // Whoever presses long is waited for.
    if (document.querySelector(':active') === null) finish()
    else timer = setTimeout(wait, PRESS)
  }
  let timer = setTimeout(wait, PRESS)
  const stop = () => {
    clearTimeout(timer)
    removeEventListener('click', finish, { capture: true })
  }
  addEventListener('click', finish, { capture: true })
  return stop
}

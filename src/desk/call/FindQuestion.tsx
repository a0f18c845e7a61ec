import { useCombobox } from 'downshift'
import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { QuestionId } from '../../questionnaire/types.ts'
import type { CallTexts } from '../../texts/callTexts.ts'
import { findQuestions, type Findable, type Found } from './findQuestions.ts'

/** Finds a question by a word and goes to it. The combobox is downshift's, as at the gemeenten. */
export function FindQuestion({
  among,
  texts,
  keys,
  field,
  onFound,
  onLeave,
}: {
  among: readonly Findable[]
  texts: CallTexts['search']
  /** the keys that lead here, as they are shown */
  keys: string
  field: RefObject<HTMLInputElement | null>
  onFound: (id: QuestionId) => void
  /** Escape in the empty field: back to where somebody was */
  onLeave: () => void
}) {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findQuestions(typed, among), [typed, among])
  const sought = typed.trim() !== ''
  const {
    isOpen,
    getInputProps,
    getMenuProps,
    getItemProps,
    getLabelProps,
    highlightedIndex,
    setHighlightedIndex,
  } = useCombobox<Found>({
    items: found,
    inputValue: typed,
    inputId: 'find-question',
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.label ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      setTyped('')
      onFound(selectedItem.id)
    },
  })
  // After a word that found nothing, downshift points at nothing any more.
  const points = highlightedIndex >= 0 && highlightedIndex < found.length
  useEffect(() => {
    if (isOpen && found.length > 0 && !points) setHighlightedIndex(0)
  }, [isOpen, found, points, setHighlightedIndex])
  return (
    <div className="combobox call-find">
      <label {...getLabelProps()}>
        {texts.label} <kbd aria-hidden="true">{keys}</kbd>
      </label>
      <input
        className="input"
        {...getInputProps({
          ref: field,
          type: 'search',
          // Kept at once: by way of downshift's own state a fast typist loses letters.
          onChange: (event) => setTyped(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== 'Escape') return
            if (typed === '') onLeave()
            setTyped('')
          },
        })}
      />
      <ul className="suggestions" {...getMenuProps()} hidden={!isOpen || !sought}>
        {isOpen &&
          found.map((one, index) => (
            <li
              key={one.id}
              className={index === highlightedIndex ? 'suggestion suggestion--on' : 'suggestion'}
              {...getItemProps({ item: one, index })}
            >
              {one.label} <span className="call-found-by">{one.by ?? one.page}</span>
            </li>
          ))}
        {isOpen && sought && found.length === 0 && (
          <li className="suggestion" role="presentation">
            {texts.none}
          </li>
        )}
      </ul>
      <p className="visually-hidden" role="status">
        {isOpen && sought ? (found.length === 0 ? texts.none : texts.found(found.length)) : ''}
      </p>
    </div>
  )
}

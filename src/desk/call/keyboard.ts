/** Input types in which a key press is no text. */
const noText = new Set(['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'range', 'color'])

/** Whether key presses here are meant as text, or choose from a list that opens. */
export const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !noText.has(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable)

/** Whether Enter does something here by itself. */
export const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], summary') !== null

interface Pressed {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}
export const isPlain = ({ ctrlKey, metaKey, altKey }: Pressed): boolean => !ctrlKey && !metaKey && !altKey

const rowsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-question]')]

/** The question in which something is, on the screen. */
export const questionAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-question]')?.dataset['question'] : undefined

const isSeen = (row: HTMLElement): boolean => {
  const { top, bottom } = row.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The question that somebody was last at, when it can be seen; otherwise the first that can. */
export function questionInView(id: string | undefined): HTMLElement | undefined {
  const seen = rowsIn(document).filter(isSeen)
  return seen.find((row) => row.dataset['question'] === id) ?? seen[0]
}

/** The options of a question that can be seen, in the order of their figures. */
export const optionsIn = (row: Element): HTMLInputElement[] =>
  [...row.querySelectorAll<HTMLInputElement>('.field input:is([type=radio], [type=checkbox])')].filter(
    (option) => option.closest('details:not([open])') === null,
  )

/** Goes to a question: to the chosen answer, else to the first, or to the field. */
export function goToQuestion(id: string): void {
  const row = document.getElementById(rowId(id))
  if (row === null) return
  const control = optionsIn(row).find(({ checked }) => checked) ?? document.getElementById(id) ?? row
  control.focus({ preventScroll: true })
  // A figure comes in place of the number that stands there, and not behind it: a 9 would become 911.
  if (control instanceof HTMLInputElement && ['numeric', 'decimal'].includes(control.inputMode))
    control.select()
  row.scrollIntoView({ block: 'nearest' })
}

/** The question before or after another, as they stand on the screen. */
export function neighbourOf(id: string | undefined, by: 1 | -1): string | undefined {
  const rows = rowsIn(document)
  const at = rows.findIndex((row) => row.dataset['question'] === id)
  return (at < 0 ? rows[0] : rows[at + by])?.dataset['question']
}

export const rowId = (id: string): string => `gesprek-${id}`

/** The fields in which something was typed or chosen, for as long as they stand on the page. */
const fields = new Set<Element>()

const isEmpty = (field: Element) => 'value' in field && field.value === ''

// From the beginning: whoever types before the rest of the program came has typed all the same.
addEventListener(
  'input',
  ({ target }) => {
    if (target instanceof Element) fields.add(target)
  },
  { capture: true },
)

/**
 * Whether something is typed on this page that a reload would end. Not what is taken across it: the forms that say so
 * (`data-carried`) hand on what is in them. What was kept meanwhile counts too, for nobody tells that of a field; it costs
 * no more than that the page waits until somebody goes to the next one.
 */
export function isHalfTyped(): boolean {
  for (const field of fields) if (!field.isConnected) fields.delete(field)
  return [...fields].some((field) => !isEmpty(field) && field.closest('[data-carried]') === null)
}

// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { isHalfTyped } from '../../../src/app/updates/halfTyped.ts'

/** Somebody types in the first field of a page that looks like this. */
function typeIn(page: string, text: string): void {
  document.body.innerHTML = page
  const field = document.querySelector('input, textarea')
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
afterEach(() => document.body.replaceChildren())

test('whoever typed in a field that is still on the page is half done', () => {
  expect(isHalfTyped()).toBe(false)
  typeIn('<textarea></textarea>', 'Omdat de raad het')
  expect(isHalfTyped()).toBe(true)
})

test('whoever emptied the field, or went to another page, is not', () => {
  typeIn('<input>', 'zorg')
  typeIn('<input>', '')
  expect(isHalfTyped()).toBe(false)
  typeIn('<input>', 'zorg')
  document.body.innerHTML = '<input>'
  expect(isHalfTyped()).toBe(false)
})

test('whoever typed where it is taken across a reload loses nothing by it', () => {
  typeIn('<form data-carried><input></form>', 'een stuk of')
  expect(isHalfTyped()).toBe(false)
})

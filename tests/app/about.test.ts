import { expect, test } from 'vitest'
import { aboutPlaces, hrefOf, placeAt } from '../../src/app/addresses.ts'
import { about as dutch } from '../../src/texts/nl/about.ts'
import { about as english } from '../../src/texts/en/about.ts'

test('each page about the product has an address of its own, and nothing below it', () => {
  for (const at of aboutPlaces) {
    const path = hrefOf({ at }).slice(1)
    expect(placeAt(path)).toEqual({ at })
    expect(placeAt(`${path}/meer`)).toEqual({ at: 'nowhere' })
  }
})

const counts = (about: typeof dutch) => about.words.sections.map(({ terms = [] }) => terms.length)

test('both languages explain the same words', () => {
  expect(counts(english)).toEqual(counts(dutch))
  expect(Math.min(...counts(dutch))).toBeGreaterThan(0)
})

test('both languages promise the same things', () => {
  for (const page of ['promises', 'access'] as const)
    expect(english[page].sections.map(({ points = [] }) => points.length)).toEqual(
      dutch[page].sections.map(({ points = [] }) => points.length),
    )
})

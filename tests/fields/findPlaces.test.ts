import { expect, test } from 'vitest'
import { findPlaces, placeCalled, placesNear } from '../../src/fields/findPlaces.ts'
import { fold } from '../../src/questionnaire/fold.ts'
import {
  isMunicipalityCode,
  municipalities,
  municipalityName,
} from '../../src/questionnaire/municipalities.ts'

const found = (typed: string) => findPlaces(typed, municipalities).map(({ shown }) => shown)

test('there are 342 gemeenten, each with its own code and name', () => {
  expect(municipalities).toHaveLength(342)
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342)
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(342)
  for (const { code, name } of municipalities) {
    expect(code).toMatch(/^\d{4}$/)
    expect(name).toBe(name.trim())
    expect(municipalityName(code)).toBe(name)
  }
  expect(isMunicipalityCode('9999')).toBe(false)
  expect(municipalityName('9999')).toBe('')
})

test.each(municipalities)('$name is found by its own name', ({ code, name }) => {
  expect(findPlaces(name, municipalities).map(({ place }) => place.code)).toContain(code)
  expect(findPlaces(name.toUpperCase(), municipalities).map(({ place }) => place.code)).toContain(code)
})

test.each([
  { typed: 'Den Haag', finds: "'s-Gravenhage (Den Haag)" },
  { typed: 'the hague', finds: "'s-Gravenhage (Den Haag)" },
  { typed: 'haag', finds: "'s-Gravenhage (Den Haag)" },
  { typed: 'den bosch', finds: "'s-Hertogenbosch (Den Bosch)" },
  { typed: 'sudwest-fryslan', finds: 'Súdwest-Fryslân' },
  { typed: 'sudwest fryslan', finds: 'Súdwest-Fryslân' },
  { typed: 'SÚDWEST', finds: 'Súdwest-Fryslân' },
  { typed: 'Su\u0301dwest', finds: 'Súdwest-Fryslân' },
  { typed: 'fryslan', finds: 'Noardeast-Fryslân' },
  { typed: 'hengelo', finds: 'Hengelo (O)' },
  { typed: 'hengelo o', finds: 'Hengelo (O)' },
  { typed: 'Hengelo (O)', finds: 'Hengelo (O)' },
  { typed: 'nuenen gerwen', finds: 'Nuenen, Gerwen en Nederwetten' },
  { typed: 'nuenen, g', finds: 'Nuenen, Gerwen en Nederwetten' },
  { typed: '  wijk   bij ', finds: 'Wijk bij Duurstede' },
  { typed: 'duurstede', finds: 'Wijk bij Duurstede' },
  { typed: 'ijssel', finds: 'IJsselstein' },
])('“$typed” finds $finds', ({ typed, finds }) => {
  expect(found(typed)).toContain(finds)
})

test.each([
  "'s-Gravenhage",
  '’s-Gravenhage',
  '‘s-Gravenhage',
  '`s-Gravenhage',
  '´s-Gravenhage',
  'ʼs-gravenhage',
  '′s-gravenhage',
  's-Gravenhage',
  's gravenhage',
  'gravenhage',
])('’s-Gravenhage is found whatever stands before it: %s', (typed) =>
  expect(found(typed)).toContain("'s-Gravenhage (Den Haag)"),
)

test('who types Bergen sees both gemeenten of that name, before Bergen op Zoom', () => {
  expect(found('bergen').slice(0, 3)).toEqual(['Bergen (L)', 'Bergen (NH)', 'Bergen op Zoom'])
  expect(found('bergen (nh)')).toEqual(['Bergen (NH)'])
  expect(found('bergen l')).toEqual(['Bergen (L)'])
})

test('a name that begins so comes before one with a word that does', () => {
  expect(found('dal')).toEqual(['Dalfsen', 'Berg en Dal'])
  expect(found('zoom')).toEqual(['Bergen op Zoom'])
})

test('nothing typed finds nothing', () => {
  for (const typed of ['', '   ', "'", '-', '()']) expect(found(typed)).toEqual([])
})

test('what is no gemeente finds nothing', () => {
  expect(found('Luttenmeer')).toEqual([])
  expect(found('.*')).toEqual([])
})

test('at most eight are shown', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(found(letter).length).toBeLessThanOrEqual(8)
  expect(found('de')).toHaveLength(8)
  expect(findPlaces('de', municipalities, 3)).toHaveLength(3)
})

test('names are compared without accents, capitals and signs', () => {
  expect(fold(' Súdwest-Fryslân ')).toBe('sudwest fryslan')
  expect(fold("'s-Gravenhage")).toBe('s gravenhage')
  expect(fold('Bergen (NH)')).toBe('bergen nh')
})

const called = (typed: string) => placeCalled(typed, municipalities)?.name

test('a name in full is meant, however it is written', () => {
  expect(called('almere')).toBe('Almere')
  expect(called(' SUDWEST fryslan ')).toBe('Súdwest-Fryslân')
  expect(called('den haag')).toBe("'s-Gravenhage")
  expect(called('Bergen (NH)')).toBe('Bergen (NH)')
})

test('half a name, no name, or a name that two gemeenten share is not taken for one', () => {
  for (const typed of ['alm', 'bergen', 'Waterloo-Zuid', '', '()']) expect(called(typed)).toBeUndefined()
})

const near = (typed: string) => placesNear(typed, municipalities).map(({ name }) => name)

test('who makes a slip in a name is asked which gemeente was meant', () => {
  expect(near('Gronigen')[0]).toBe('Groningen')
  expect(near('Amstredam')[0]).toBe('Amsterdam')
  expect(near('Sudwest Fryslaan')[0]).toBe('Súdwest-Fryslân')
  expect(near('Den Hagg')[0]).toBe("'s-Gravenhage")
  expect(near('Luttenmeer')).toEqual([])
  expect(near('Ede')).toEqual([])
  expect(near('')).toEqual([])
  for (const typed of ['Gronigen', 'Almeer', 'Urkk']) expect(near(typed).length).toBeLessThanOrEqual(3)
})

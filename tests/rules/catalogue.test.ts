import { expect, test } from 'vitest'
import { questionIds } from '../../src/questionnaire/walk.ts'
import { callings } from '../../src/rules/callings.ts'
import { catalogue, questionsIn, themesIn } from '../../src/rules/catalogue.ts'
import { catalogueId } from '../../src/rules/catalogueId.ts'
import { contraindications } from '../../src/rules/contraindications.ts'
import { endings } from '../../src/rules/endings.ts'
import { evidence } from '../../src/rules/evidence.ts'
import { blocks, formats } from '../../src/rules/formats.ts'
import { assumptions, warnings } from '../../src/rules/notices.ts'
import { sizes } from '../../src/rules/offering.ts'
import { precedence } from '../../src/rules/precedence.ts'
import { price } from '../../src/rules/price.ts'
import { sourceIds, sources, sourcesIn } from '../../src/rules/sources.ts'
import {
  consequenceIds,
  limitIds,
  objectiveIds,
  outcomeIds,
  type Because,
  type NoticeId,
} from '../../src/rules/trace.ts'

const ids = catalogue.map(({ id }) => id)
const entry = (id: string) => catalogue.find((each) => each.id === id) ?? expect.unreachable()

test('no two entries have the same id, and every id can stand in an address', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[\w.:]+$/.test(id))).toEqual([])
})

test('everything that a trace can name is explained', () => {
  const named = [
    ...[evidence, contraindications, callings, endings].flatMap((table) =>
      Object.keys(table).map((id) => `rule:${id}`),
    ),
    ...formats.map((id) => `dose:${id}`),
    ...Object.keys(sizes).map((id) => `size:${id}`),
    ...limitIds.map((id) => `limit:${id}`),
    ...objectiveIds.map((id) => `objective:${id}`),
    ...outcomeIds.map((id) => `outcome:${id}`),
    ...Object.keys(precedence).map((id) => `order:${id}`),
    ...Object.keys(warnings).map((id) => `warning:${id}`),
    ...Object.keys(assumptions).map((id) => `assumption:${id}`),
    ...consequenceIds.map((id) => `consequence:${id}`),
    ...questionIds.flatMap((id) => [`answer:${id}`, `reckoned:${id}`]),
  ] as (Because | NoticeId)[]
  expect(named.filter((id) => !ids.includes(catalogueId(id)))).toEqual([])
  const explained = new Set([
    ...named.map(catalogueId),
    ...blocks.map((id) => `block:${id}`),
    ...Object.keys(price).map((id) => `price:${id}`),
  ])
  expect(new Set(ids)).toEqual(explained)
})

test('an entry knows its questions, themes and formats', () => {
  expect(questionsIn(entry('sector.police'))).toEqual(['sector', 'themes'])
  expect(themesIn(entry('sector.police'))).toEqual(['safety'])
  expect(entry('goal.relation').formats).toEqual(['lecture', 'dialogue', 'actionLearning'])
  expect(entry('dialogue.outcomeFixed').formats).toEqual(['dialogue'])
  expect(entry('size:combinedDays').formats).toEqual(['dialogue'])
  expect(entry('question:themes').formats).toEqual(['dialogue', 'workshop', 'actionLearning'])
  expect(entry('question:reference').formats).toEqual([])
})

test('every rule and every size says where it comes from and when it was weighed', () => {
  const sourced = catalogue.filter(({ kind }) =>
    [
      'evidence',
      'contraindication',
      'calling',
      'ending',
      'size',
      'price',
      'order',
      'warning',
      'assumption',
    ].includes(kind),
  )
  expect(sourced.length).toBeGreaterThan(150)
  for (const { id, sourced: from } of sourced) {
    expect(sourcesIn(from?.source ?? ''), id).not.toEqual([])
    expect(from?.since, id).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('whoever looks up a source finds it listed, and finds none that nothing rests on', () => {
  const used = catalogue.flatMap(({ sourced }) => (sourced === undefined ? [] : sourcesIn(sourced.source)))
  expect(new Set(used)).toEqual(new Set(sourceIds))
  for (const { sourced } of catalogue) {
    const named = sourced === undefined ? [] : sourcesIn(sourced.source)
    expect(new Set(named).size).toBe(named.length)
  }
  expect(() => sourcesIn('S17, S99')).toThrow('S99')
})

test('who wants to read a public source is led to it', () => {
  for (const id of sourceIds)
    expect(
      sources[id].links.map((link) => new URL(link).protocol),
      id,
    ).toEqual(sources[id].links.map(() => 'https:'))
  const publicOnes = sourceIds.filter((id) => sources[id].kind === 'publicSources')
  expect(publicOnes.filter((id) => sources[id].links.length === 0)).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAnswersFile, readUnfinishedAnswers, type Fault } from '../../src/questionnaire/answersFile.ts'
import { MOST_BYTES, MOST_DEPTH } from '../../src/questionnaire/jsonText.ts'
import { questionsLike } from '../../src/questionnaire/questionsLike.ts'
import { unanswered, walk } from '../../src/questionnaire/walk.ts'

const folder = 'public/examples'
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'))
const contents = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

/** A right file; tests change only what they are about. */
const village = JSON.parse(contents('c1-one-evening.json')) as Record<string, unknown>
const read = (changes: Record<string, unknown>) => readAnswersFile(JSON.stringify({ ...village, ...changes }))

function faultsIn(source: string): readonly Fault[] {
  const result = readAnswersFile(source)
  return result.ok ? [] : result.faults
}
const faults = (changes: Record<string, unknown>) => faultsIn(JSON.stringify({ ...village, ...changes }))

test('there are five examples', () => expect(examples).toHaveLength(5))

test.each(examples)('%s is read as it stands', (name) => {
  const { $schema: _, ...answers } = JSON.parse(contents(name)) as Record<string, unknown>
  expect(readAnswersFile(contents(name))).toEqual({ ok: true, draft: answers })
})

test('a byte order mark is skipped', () => {
  expect(readAnswersFile(`\uFEFF${contents('c1-one-evening.json')}`).ok).toBe(true)
})

test.each([
  { what: 'no JSON', source: '{"sector": ', code: 'notJson' },
  { what: 'nothing at all', source: '', code: 'notJson' },
  { what: 'two marks', source: '\uFEFF\uFEFF{}', code: 'notJson' },
  { what: 'words that need JavaScript', source: '{"staff": NaN}', code: 'notJson' },
  { what: 'a list', source: '[]', code: 'notAnObject' },
  { what: 'a number', source: '12', code: 'notAnObject' },
  { what: 'nothing, on purpose', source: 'null', code: 'notAnObject' },
  { what: 'a word', source: '"sector"', code: 'notAnObject' },
])('a file with $what is refused', ({ source, code }) => {
  const [fault, ...more] = faultsIn(source)
  expect(fault).toMatchObject({ path: '', code, found: expect.any(String) as string })
  expect(more).toEqual([])
})

test('a file of 10 MB is not even parsed', () => {
  const huge = `{"occasion":"${'a'.repeat(10_000_000)}"}`
  expect(faultsIn(huge)).toEqual([
    { path: '', code: 'tooLarge', found: String(huge.length), allowed: [String(MOST_BYTES)] },
  ])
})

test.each([
  { what: 'lists', source: `${'['.repeat(5000)}${']'.repeat(5000)}` },
  { what: 'objects', source: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}` },
  { what: 'an answer', source: `{"goals":${'['.repeat(5000)}${']'.repeat(5000)}}` },
  { what: 'brackets that never close', source: '['.repeat(5000) },
])('$what nested 5,000 deep are refused before parsing', ({ source }) => {
  expect(faultsIn(source)).toEqual([{ path: '', code: 'tooDeep', allowed: [String(MOST_DEPTH)] }])
})

test('brackets in somebody’s own words are only words', () => {
  expect(read({ occasion: `"\\${'[{'.repeat(50)}` }).ok).toBe(true)
})

test('a zero below zero is nought, and not an amount with a minus', () => {
  const found = readUnfinishedAnswers('{"sector":"care","budget":-0}')
  expect(found.ok && Object.is(found.draft.budget, 0)).toBe(true)
})

test('a question that does not exist is named', () => {
  expect(faults({ colour: 'red' })).toEqual([{ path: 'colour', code: 'unknownQuestion', found: '"red"' }])
})

test.each([
  { key: 'sectr', meant: ['sector'] },
  { key: 'Budget', meant: ['budget'] },
  { key: 'staffhours', meant: ['staffHours'] },
  { key: 'organization', meant: ['organisation'] },
  { key: 'goal', meant: ['goals'] },
  { key: 'xyz', meant: [] },
])('who writes “$key” may have meant $meant', ({ key, meant }) => {
  expect(questionsLike(key)).toEqual(meant)
})

test.each(['{"name":"maataanpak","version":1}', '{"a":1,"a":2}', '{"$schema":"x","a":1}'])(
  'a file without one question is another file, and that is all there is to say: %s',
  (source) => expect(faultsIn(source)).toEqual([{ path: '', code: 'notAnswers', found: source }]),
)

test.each(['__proto__', 'constructor', 'toString'])('%s is no question and changes nothing', (key) => {
  expect(faultsIn(`{"sector": "care", "${key}": {"sector": "care"}}`)).toMatchObject([
    { path: key, code: 'unknownQuestion' },
  ])
  expect({}).not.toHaveProperty('sector')
})

test('where the schema stands is no question', () => {
  expect(read({ $schema: 7 }).ok).toBe(true)
})

test.each([
  { id: 'sector', value: 5, code: 'notAnOption' },
  { id: 'sector', value: null, code: 'notAnOption' },
  { id: 'sector', value: ['care'], code: 'notAnOption' },
  { id: 'sponsor', value: true, code: 'notAnOption' },
  { id: 'trust', value: {}, code: 'notAnOption' },
  { id: 'goals', value: 'relation', code: 'notAnOption' },
  { id: 'goals', value: [], code: 'required' },
  { id: 'themes', value: [], code: 'required' },
  { id: 'goals', value: [7], code: 'notAnOption', path: 'goals.0' },
  { id: 'staff', value: '3', code: 'notANumber' },
  { id: 'staff', value: true, code: 'notANumber' },
  { id: 'staff', value: null, code: 'notANumber' },
  { id: 'staff', value: 2.5, code: 'notWhole' },
  { id: 'staff', value: -1, code: 'tooLow' },
  { id: 'staff', value: 100_001, code: 'tooHigh' },
  { id: 'staffHours', value: 0, code: 'tooLow' },
  { id: 'budget', value: 1999.5, code: 'notWhole' },
  { id: 'budget', value: 5_000_001, code: 'tooHigh' },
  { id: 'organisation', value: 5, code: 'required' },
  { id: 'organisation', value: '   ', code: 'required' },
  { id: 'organisation', value: 'a'.repeat(121), code: 'tooLong' },
  { id: 'occasion', value: ['words'], code: 'required' },
  { id: 'occasion', value: 'a'.repeat(2001), code: 'tooLong' },
  { id: 'start', value: 202703, code: 'notAPeriod' },
  { id: 'start', value: '2027-13', code: 'notAPeriod' },
  { id: 'start', value: 'maart 2027', code: 'notAPeriod' },
  { id: 'places', value: 'Utrecht', code: 'notAPlace' },
  { id: 'places', value: [], code: 'required' },
  { id: 'places', value: ['Utrecht'], code: 'notAPlace', path: 'places.0' },
  { id: 'places', value: [{ name: ' ' }], code: 'notAPlace', path: 'places.0.name' },
  { id: 'places', value: [{ name: 'Utrecht', code: '344' }], code: 'notAPlace', path: 'places.0.code' },
  { id: 'places', value: [{ name: 'Utrecht', mayor: 'A' }], code: 'notAPlace', path: 'places.0' },
  { id: 'places', value: Array.from({ length: 13 }, () => ({ name: 'Utrecht' })), code: 'tooMany' },
])('$id cannot be $value: $code', ({ id, value, code, path = id }) => {
  const [fault, ...more] = faults({ [id]: value })
  expect(more).toEqual([])
  expect(fault).toMatchObject({ path, code })
  expect(fault?.found).not.toBe('')
  expect(fault?.allowed?.length).toBeGreaterThan(0)
})

test('an option that does not exist is refused with the options that do', () => {
  expect(faults({ trust: 'enormous' })).toEqual([
    {
      path: 'trust',
      code: 'notAnOption',
      found: '"enormous"',
      allowed: ['veryLow', 'low', 'reasonable', 'great', 'unknown'],
    },
  ])
  expect(faults({ goals: ['relation', 'world peace'] })).toMatchObject([
    { path: 'goals.1', code: 'notAnOption', found: '"world peace"' },
  ])
})

test('a band that does not exist is refused with the bands and numbers that do', () => {
  expect(faults({ budget: 'plenty' })).toMatchObject([
    {
      path: 'budget',
      code: 'notANumber',
      found: '"plenty"',
      allowed: ['0–5000000', 'upTo2500', 'upTo7500', 'upTo15000', 'upTo50000', 'over50000', 'unknown'],
    },
  ])
})

test('too many chosen, one chosen twice, or one that excludes the others', () => {
  expect(faults({ goals: ['relation', 'skill', 'culture'] })).toMatchObject([
    { path: 'goals', code: 'tooMany' },
  ])
  expect(faults({ goals: ['relation', 'relation'] })).toMatchObject([{ path: 'goals', code: 'notAnOption' }])
  expect(faults({ earlier: ['nothing', 'lecture'] })).toMatchObject([
    { path: 'earlier', code: 'chooseOneOrOthers', found: '["nothing","lecture"]' },
  ])
  expect(faults({ considerations: ['evenings', 'nothing'] })).toMatchObject([{ code: 'chooseOneOrOthers' }])
})

test('too many is too many, also where "unknown" would have been an answer', () => {
  expect(faults({ themes: ['youth', 'elderly', 'safety', 'socialLab'] })).toMatchObject([
    { path: 'themes', code: 'tooMany' },
  ])
})

test('"unknown" is no answer where the question does not offer it', () => {
  expect(faults({ sector: 'unknown', goals: 'unknown', participants: 'unknown' })).toMatchObject([
    { path: 'sector', code: 'notAnOption' },
    { path: 'goals', code: 'notAnOption' },
    { path: 'participants', code: 'notAnOption' },
  ])
  expect(faults({ areaBound: 'unknown' })).toMatchObject([{ path: 'areaBound', code: 'notAnOption' }])
})

test('every steering question that is asked must be there, if need be as unknown', () => {
  const { budget: _, ...withoutBudget } = village
  expect(faultsIn(JSON.stringify(withoutBudget))).toMatchObject([{ path: 'budget', code: 'unanswered' }])
  expect(faultsIn('{}').map(({ path }) => path)).toEqual(unanswered({}).map(({ id }) => id))
  expect(read({ budget: 'unknown' }).ok).toBe(true)
})

test('a question that these answers do not call for may be answered all the same', () => {
  expect(read({ core: 'no', corePeople: 8 }).ok).toBe(true)
  expect(faults({ core: 'no', corePeople: 800 })).toMatchObject([{ path: 'corePeople', code: 'tooHigh' }])
})

test('a gemeente that does not exist is refused, one that is misspelt gets its own name', () => {
  expect(faults({ places: [{ name: 'Utrecht' }, { code: '9999', name: 'Atlantis' }] })).toMatchObject([
    { path: 'places.1.code', code: 'notAMunicipality', found: '"9999"' },
  ])
  expect(read({ places: [{ code: '0344', name: 'Utregt' }, { name: 'Luttenmeer' }] })).toMatchObject({
    draft: { places: [{ code: '0344', name: 'Utrecht' }, { name: 'Luttenmeer' }] },
  })
})

test.each([
  { id: 'staff', value: '1e999', path: 'staff', found: '1e999' },
  { id: 'staff', value: '-1e999', path: 'staff', found: '-1e999' },
  { id: 'budget', value: '12345678901234567890', path: 'budget', found: '12345678901234567890' },
  { id: 'goals', value: '[ "relation",\n 1e400 ]', path: 'goals.1', found: '1e400' },
  { id: 'sector', value: '{ "a": [1e999, null] }', path: 'sector', found: '{"a":[1e999,null]}' },
  { id: 'colour', value: '[1.0, 1e999]', path: 'colour', found: '[1.0,1e999]' },
])('$value for $id is shown as it was written', ({ id, value, path, found }) => {
  const { [id]: _, ...others } = village
  expect(faultsIn(JSON.stringify(others).replace('{', `{"${id}":${value},`))).toMatchObject([{ path, found }])
})

test.each([
  {
    what: 'with two answers',
    twice: '"sector":"care","sector":"police"',
    path: 'sector',
    found: '"care", "police"',
  },
  {
    what: 'with the same answer',
    twice: '"sector":"care","sector":"care"',
    path: 'sector',
    found: '"care", "care"',
  },
  {
    what: 'in other letters',
    twice: '"sector":"care","\\u0073ector":"police"',
    path: 'sector',
    found: '"care", "police"',
  },
  { what: 'where the schema stands', twice: '"$schema":1,"$schema":2', path: '$schema', found: '1, 2' },
  {
    what: 'inside an answer',
    twice: '"places":[{"name":"Ede"},{"name":"Urk","name":"Ens"}]',
    path: 'places.1.name',
    found: '"Urk", "Ens"',
  },
])('a key that stands there twice, $what, is refused by name', ({ twice, path, found }) => {
  const { sector: _, places: __, $schema: ___, ...others } = village
  expect(faultsIn(JSON.stringify(others).replace('{', `{${twice},`))).toEqual([
    { path, code: 'duplicateKey', found },
  ])
})

test('nothing with a minus is nothing', () => {
  const source = JSON.stringify({ ...village, budget: 0 }).replace('"budget":0', '"budget":-0')
  const file = readAnswersFile(source)
  expect(file.ok && walk(file.draft).answers.budget).toBe(0)
})

test('a key without a name is not the file itself', () => {
  expect(faults({ '': 1 })).toMatchObject([{ path: '""', code: 'unknownQuestion' }])
})

test('every fault in a file is told at once', () => {
  expect(faults({ sector: 'circus', staff: -1, colour: 'red' }).map(({ path }) => path)).toEqual([
    'sector',
    'staff',
    'colour',
  ])
})

test.each([
  ['more residents than the core group has people', { corePeople: 8, coreResidents: 12 }, 'moreThanGroup'],
  ['residents who take part but number none', { residents: 0 }, 'nobodyTakesPart'],
])('%s contradict each other', (_what, answers, code) => {
  const source = readFileSync('public/examples/c4-care-with-clients.json', 'utf8')
  const judged = readAnswersFile(JSON.stringify({ ...(JSON.parse(source) as object), ...answers }))
  expect(judged.ok ? [] : judged.faults.map((fault) => fault.code)).toEqual([code])
})

const opened = (answers: object) => readUnfinishedAnswers(JSON.stringify(answers))

describe('a file that was saved halfway', () => {
  test('opens with the answers that stand in it', () => {
    const halfway = { sector: 'care', sponsor: 'nobody', goals: ['skill'] }
    expect(opened(halfway)).toEqual({ ok: true, draft: halfway })
    expect(opened({})).toEqual({ ok: true, draft: {} })
  })

  test('opens with answers that contradict each other: they are asked again', () => {
    const contradicting = opened({ participants: ['residents'], residents: 0 })
    expect(contradicting.ok && unanswered(contradicting.draft).map(({ id }) => id)).toContain('residents')
  })

  test('is as strict as any file about what does stand in it', () => {
    for (const wrong of [{ sector: 'bakery' }, { feeling: 'good' }, { staff: -1 }])
      expect(opened(wrong)).toEqual(readAnswersFile(JSON.stringify(wrong)))
    expect(readUnfinishedAnswers('{"sector":"care","sector":"care"}').ok).toBe(false)
  })
})

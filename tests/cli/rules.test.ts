import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv, writeCsv, type Table } from '../../src/cli/csv.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { columns } from '../../src/texts/rulebookTexts.ts'

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

const rules = (...given: string[]) =>
  new Promise<Run>((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/rules.ts', ...given]
    execFile(process.execPath, command, { maxBuffer: 10_000_000 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
  })

const folder = mkdtempSync(join(tmpdir(), 'rules-'))
const file = (name: string, contents: string) => {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}
afterAll(() => rmSync(folder, { recursive: true }))

const tableIn = (csv: string): Table => {
  const read = readCsv(csv)
  return read.ok ? read.table : expect.unreachable()
}

const runs: Record<string, Run> = {}
const run = (name: string): Run => runs[name] ?? expect.unreachable()
const runAll = async (wanted: Record<string, readonly string[]>) => {
  await Promise.all(
    Object.entries(wanted).map(async ([name, given]) => {
      runs[name] = await rules(...given)
    }),
  )
}

beforeAll(async () => {
  await runAll({ nl: ['--csv'], en: ['--csv', '--lang', 'en'], listing: [], listingEn: ['--lang', 'en'] })
  const now = tableIn(run('nl').out)
  const [heading = [], ...rows] = now
  const row = (id: string) => rows.find(([its]) => its === id) ?? expect.unreachable()
  const without = (...ids: string[]) => rows.filter(([id = '']) => !ids.includes(id))
  const changed = row('goal.relation').with(columns.indexOf('dialogue'), '4')
  const hostile = ['goal.gone', 'reden\u001B[2J\u202E', ...heading.slice(2).map(() => '')]
  const earlier: Table = [heading, ...without('goal.relation', 'size:setLead'), changed, hostile]
  // A version from before the last two columns, and with one that is no more.
  const fewer: Table = [[...heading.slice(0, -2), 'oud'], ...rows.map((each) => [...each.slice(0, -2), ''])]
  await runAll({
    same: ['--compare', file('same.csv', run('nl').out)],
    sameEnglish: ['--compare', file('english.csv', run('en').out)],
    different: ['--compare', file('earlier.csv', writeCsv(earlier))],
    differentInEnglish: ['--compare', file('earlier-too.csv', writeCsv(earlier)), '--lang', 'en'],
    fewer: ['--compare', file('fewer.csv', writeCsv(fewer))],
    notThere: ['--compare', join(folder, 'not-there.csv')],
    noTable: ['--compare', file('no-table.csv', '{"sector": "care"}\n')],
    empty: ['--compare', file('empty.csv', '')],
    torn: ['--compare', file('torn.csv', `${run('nl').out.slice(0, 5000)}\n"`)],
    short: ['--compare', file('short.csv', writeCsv([heading, row('goal.skill'), ['goal.practice']]))],
    twice: [
      '--compare',
      file('twice.csv', writeCsv([heading, row('goal.skill'), row('goal.skill')])),
      '--lang',
      'en',
    ],
    aFile: ['rules.csv'],
    both: ['--csv', '--compare', join(folder, 'same.csv')],
    otherLanguage: ['--lang', 'de'],
    help: ['--help'],
    otherOption: ['--json'],
  })
}, 90_000)

test('the table has a row for everything in the rule book, by id, with the same columns in both languages', () => {
  for (const name of ['nl', 'en']) {
    expect(run(name)).toMatchObject({ code: 0, err: '' })
    const [heading, ...rows] = tableIn(run(name).out)
    expect(heading).toHaveLength(columns.length)
    expect(new Set(heading).size).toBe(columns.length)
    expect(rows.map(([id]) => id)).toEqual(
      catalogue.map(({ id }) => id).toSorted((one, other) => (one < other ? -1 : 1)),
    )
    for (const row of rows) expect(row).toHaveLength(columns.length)
  }
})

test('it opens in a Dutch Excel: UTF-8 that says so, semicolons, CRLF, decimal commas, no formula', () => {
  const { out } = run('nl')
  expect(out.startsWith('\uFEFFid;soort;groep;')).toBe(true)
  expect(out.endsWith('\r\n')).toBe(true)
  expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const cells = tableIn(out).flat()
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d$/.test(cell))).toEqual([])
  const row = tableIn(out).find(([id]) => id === 'size:lectureRepeatDays') ?? []
  expect(row.slice(columns.indexOf('value'))).toEqual([
    '0,75',
    'adviesdag',
    '',
    'deel B, eigen oordeel',
    '2026-11-23',
  ])
})

test('a rule stands there with its condition in words and its points as figures', () => {
  const row = tableIn(run('en').out).find(([id]) => id === 'search.together') ?? []
  const cell = (column: (typeof columns)[number]) => row[columns.indexOf(column)]
  expect(cell('kind')).toBe('reason')
  expect(cell('condition')).toMatch(/^Do you already know what to do\? “No.*”, and Who steers the change\? /)
  expect(columns.slice(5, 9).map(cell)).toEqual(['-2', '3', '', '3'])
  expect(cell('source')).toBe('part A, S1, S3')
})

test('without --csv it is text to read, with every entry', () => {
  for (const name of ['listing', 'listingEn']) {
    expect(run(name)).toMatchObject({ code: 0, err: '' })
    for (const { id } of catalogue) expect(run(name).out).toContain(`\n  ${id} (`)
    expect(run(name).out).not.toMatch(/undefined|NaN|\[object/)
  }
  expect(run('listing').out).toContain('Lezing −1, Dialoogsessie +5, Leertraject +2')
})

test('a table compared with what it was made from shows no difference, in either language', () => {
  expect(run('same')).toEqual({ code: 0, out: 'geen verschil\n', err: '' })
  expect(run('sameEnglish')).toEqual({ code: 0, out: 'geen verschil\n', err: '' })
})

test('what was added, removed and changed is named, with its columns', () => {
  expect(run('different')).toEqual({
    code: 0,
    err: '',
    out: [
      'weg: goal.gone (reden\\u001b[2J\\u202e)',
      'erbij: size:setLead (maat)',
      'anders: goal.relation: dialoogsessie (4 → 5)',
      '1 erbij, 1 weg, 1 anders',
      '',
    ].join('\n'),
  })
  expect(run('differentInEnglish').out).toContain('changed: goal.relation: dialoogsessie (4 → 5)')
})

test('a column that came or went is named once, not as a change of every rule', () => {
  expect(run('fewer').out.split('\n')).toEqual([
    'kolom erbij: bron',
    'kolom erbij: gewogen op',
    'kolom weg: oud',
    '0 erbij, 0 weg, 0 anders',
    '',
  ])
})

test.each([
  ['notThere', /not-there\.csv kan niet worden gelezen/],
  ['noTable', /no-table\.csv: dit is geen tabel met regels/],
  ['empty', /empty\.csv: dit is geen tabel met regels/],
  ['torn', /torn\.csv: regel \d+: /],
  ['short', /short\.csv: regel 3: deze rij heeft niet evenveel cellen/],
  ['twice', /twice\.csv: line 3: this rule was there already/],
  ['both', /^--csv en --compare gaan niet samen; kies er een \| gebruik: npm run --silent rules -- /],
  ['aFile', /^rules\.csv: dit hoort hier niet; .* \| gebruik: /],
  ['otherLanguage', /^--lang: de \| toegestaan: nl, en$/m],
  ['otherOption', /^--\S+: (?:deze optie is er niet|there is no such option) \| (?:gebruik|usage): /],
])('%s: refused with exit code 2 and one clear line', (name, line) => {
  const { code, out, err } = run(name)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(line)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

test('who asks for help reads how it is used', () => {
  expect(run('help')).toMatchObject({ code: 0, out: expect.stringMatching(/^gebruik: /) as string, err: '' })
})

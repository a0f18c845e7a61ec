import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocks, formats } from '../../src/rules/formats.ts'
import type { Recommendation } from '../../src/rules/recommendation.ts'
import { languages } from '../../src/texts/texts.ts'

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}
type Printed = Recommendation & { readonly texts: Readonly<Record<string, string>> }

const advise = (...given: string[]) =>
  new Promise<Run>((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/advise.ts', ...given]
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
  })

const example = 'public/examples/c3-six-hundred.json'
const folder = mkdtempSync(join(tmpdir(), 'advise-'))
const file = (name: string, contents: string) => {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}
afterAll(() => rmSync(folder, { recursive: true }))

const runs: Record<string, Run> = {}
const run = (name: string): Run => runs[name] ?? expect.unreachable()
const printed = (name: string) => JSON.parse(run(name).out) as Printed

beforeAll(async () => {
  const right = JSON.parse(readFileSync(example, 'utf8')) as Record<string, unknown>
  const three = { ...right, sector: 'circus', staff: -1, 'colour\u001B[31m': 'red\nblue\u001B[2J' }
  const wanted = {
    nl: [example],
    en: [example, '--lang', 'en'],
    nothingNeeded: [
      file(
        'enough.json',
        JSON.stringify({ ...right, problemKnown: 'clear', approachKnown: 'yes', goals: ['awareness'] }),
      ),
    ],
    savedLongAgo: [file('long-ago.json', JSON.stringify({ ...right, start: '2020-01' }))],
    noJson: [file('no.json', '{"sector": ')],
    faults: [file('faults.json', JSON.stringify(three))],
    many: [
      file(
        'many.json',
        `{"sector":"care",${Array.from({ length: 70_000 }, (_, n) => `"${n}":0`).join(',')}}`,
      ),
    ],
    huge: [file('huge.json', `{"sector":"care","${'k'.repeat(900_000)}":"\\n${'v'.repeat(90_000)}"}`)],
    another: ['package.json'],
    aPdf: [file('out.pdf', `%PDF-1.7\n${'[<<'.repeat(50)}`)],
    readMe: ['README.md', '--lang', 'en'],
    notThere: [join(folder, 'not-there.json'), '--lang', 'en'],
    large: [file('large.json', ' '.repeat(10_000_000))],
    // Read, never written; where there is none, it is a file that is not there.
    endless: ['/dev/zero'],
    steering: [join(folder, 'not\u001B[31m\n\u202Ethere.json')],
    aFolder: [folder, '--lang', 'en'],
    forProposal: [example, '--offer', '2026-014'],
    otherLanguage: [example, '--lang', 'de'],
    otherOption: [example, '--taal', 'en', '--lang', 'en'],
  }
  await Promise.all(
    Object.entries(wanted).map(async ([name, given]) => {
      runs[name] = await advise(...given)
    }),
  )
}, 60_000)

test.each([...languages, 'nothingNeeded'])(
  '%s: prints one recommendation as JSON, and nothing else',
  (name) => {
    expect(run(name)).toMatchObject({ code: 0, err: '' })
    const { kind, lead, lines, rejected, warnings, price } = printed(name)
    expect(['advice', 'notYet', 'noneNeeded']).toContain(kind)
    expect([null, ...formats]).toContain(lead)
    for (const line of lines) {
      expect(blocks).toContain(line.block)
      expect([null, ...formats]).toContain(line.format)
      expect(line).toHaveProperty('theme')
      for (const amount of [line.sessions, line.groups, line.days])
        expect(amount.value).toSatisfy((value: unknown) => typeof value === 'number' && value > 0)
      expect(line.because).toBeInstanceOf(Array)
    }
    for (const { format, stage, because } of rejected) {
      expect(formats).toContain(format)
      expect(stage).toMatch(/^\w+$/)
      expect(because.length).toBeGreaterThan(0)
    }
    expect(warnings).toBeInstanceOf(Array)
    expect(price.inclVat.value).toBeCloseTo(price.exclVat.value + price.vat.value, 2)
    const sum = lines.reduce((total, line) => total + line.price.value, 0)
    expect(price.exclVat.value).toBeCloseTo(sum, 2)
  },
)

test('a programme for six hundred has a lead, parts and a price', () => {
  const { kind, lead, lines, price } = printed('nl')
  expect(kind).toBe('advice')
  expect(lines.map(({ format }) => format)).toContain(lead)
  expect(price.exclVat.value).toBeGreaterThan(0)
})

test('who needs no programme gets none, for nothing, and is told why', () => {
  const { kind, lead, lines, price, rejected } = printed('nothingNeeded')
  expect({ kind, lead, lines }).toEqual({ kind: 'noneNeeded', lead: null, lines: [] })
  expect(price.inclVat.value).toBe(0)
  expect(rejected.map(({ format }) => format)).toEqual([...formats])
})

test('answers that were saved long ago still count, and it is said that their month has passed', () => {
  expect(run('savedLongAgo')).toMatchObject({
    code: 0,
    err: 'start: let op: deze maand is al voorbij | gevonden: "2020-01"\n',
  })
  expect(printed('savedLongAgo').lines).toEqual(printed('nl').lines)
})

test('the language changes the words and nothing else', () => {
  const { texts: dutch, ...one } = printed('nl')
  const { texts: english, ...other } = printed('en')
  expect(other).toEqual(one)
  expect(Object.keys(english)).toEqual(Object.keys(dutch))
  expect(dutch['answer:sector']).toBe('In welke sector speelt de vraag? Gemeente')
  expect(english['answer:sector']).toBe('Which sector does this concern? Municipality')
})

/** Every id that something in the result rests on. */
function reasonsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'because' || key === 'against' ? (value as string[]) : reasonsIn(value),
  )
}

test.each([...languages, 'nothingNeeded'])('%s: every reason has words', (name) => {
  const { texts, ...result } = printed(name)
  const reasons = reasonsIn(result)
  expect(reasons.length).toBeGreaterThan(3)
  const withWords = reasons.filter((id) => /^(?:rule|limit|objective|dose|answer):/.test(id))
  expect(withWords.filter((id) => !texts[id])).toEqual([])
  const notices = [...result.warnings, ...result.assumptions].map(({ id }) => id)
  expect(notices.filter((id) => !texts[id])).toEqual([])
  expect(Object.values(texts).filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([])
})

test.each([
  { name: 'noJson', lines: 1 },
  { name: 'faults', lines: 3 },
  { name: 'many', lines: 21 },
  { name: 'huge', lines: 1 },
  { name: 'another', lines: 1 },
  { name: 'aPdf', lines: 1 },
  { name: 'readMe', lines: 1 },
  { name: 'notThere', lines: 1 },
  { name: 'large', lines: 1 },
  { name: 'endless', lines: 1 },
  { name: 'steering', lines: 1 },
  { name: 'otherLanguage', lines: 1 },
])('$name: refused with exit code 2 and $lines line(s), and nothing else', ({ name, lines }) => {
  const { code, out, err } = run(name)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error\b|node:/)
  expect(err.endsWith('\n')).toBe(true)
  expect(err.trimEnd().split('\n')).toHaveLength(lines)
})

test('each fault says where, what was found and what is allowed', () => {
  const [sector, staff, colour] = run('faults').err.split('\n')
  expect(sector).toMatch(/^sector: .*\| gevonden: "circus" \| toegestaan: municipality, care, /)
  expect(staff).toMatch(/^staff: .*\| gevonden: -1 \| toegestaan: 0–100000, upTo7, /)
  expect(colour).toMatch(/^colour.*: deze vraag bestaat niet \| gevonden: /)
  expect(run('notThere').err).toMatch(/^the file .*not-there\.json cannot be read: it is not there\n$/)
  expect(run('aFolder').err).toMatch(/^the file .+ cannot be read: that is a folder\n$/)
})

test('who gives another file reads what it is not, and which one is wanted', () => {
  expect(run('another').err).toMatch(
    /^dit is geen antwoordenbestand van Maataanpak: .* ‘Bewaar antwoorden als bestand’ \| gevonden: \{"name":"maataanpak",/,
  )
  expect(run('aPdf').err).toMatch(
    /^dit is een PDF\. Hier wordt alleen het antwoordenbestand \(\.json\) gelezen\./,
  )
  expect(run('readMe').err).toMatch(/^this is not an answers file from Maataanpak, or it is damaged: /)
})

test('many faults end in how many more there are', () => {
  expect(run('many').err.trimEnd().split('\n').at(-1)).toBe('en nog 69.980 fouten')
})

test('a file that is far too large is refused with its size, one without end all the same', () => {
  expect(run('large').err).toMatch(/te groot .*\| gevonden: 10000000 \| toegestaan: 1000000\n$/)
  if (process.platform !== 'win32') expect(run('endless').err).toMatch(/te groot/)
})

test('a huge key and a huge value are shown by their beginning', () => {
  const [line = ''] = run('huge').err.split(' | toegestaan: ')
  expect(line.length).toBeLessThan(250)
  expect(line).toMatch(/^k{80}…: .* \| gevonden: "\\nv{77}…$/)
})

test('neither a file nor its name can write on the terminal', () => {
  for (const name of ['faults', 'steering'])
    expect(run(name).err.trimEnd()).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  expect(run('steering').err).toContain('not\\u001b[31m\\u000a\\u202ethere.json kan niet')
})

test('an option that there is none of is named, with how it is used', () => {
  expect(run('otherOption')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^--taal: there is no such option \| usage: npm run [^\n]+\n$/) as string,
  })
})

test('what is for a proposal only is no option here', () => {
  expect(run('forProposal')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^--offer: deze optie is er niet \| /) as string,
  })
})

test('who reads the first lines only gets those, and no fault', async () => {
  const { out, err } = await new Promise<{ out: string; err: string }>((resolve) => {
    const piped = `"${process.execPath}" --import tsx src/cli/advise.ts ${example} | head -n 2`
    execFile('sh', ['-c', piped], (_, said, faults) => resolve({ out: said, err: faults }))
  })
  expect([out, err]).toEqual(['{\n  "kind": "advice",\n', ''])
})

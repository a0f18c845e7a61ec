import { execFile } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults as englishWords } from '../../src/texts/en/faults.ts'
import { faults as words } from '../../src/texts/nl/faults.ts'

const english = englishWords.commandLine

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  /** the files in the folder of the run afterwards, with what they hold */
  readonly files: Readonly<Record<string, string>>
}

const answers = readFileSync('public/examples/c1-one-evening.json', 'utf8')
const root = mkdtempSync(join(tmpdir(), 'proposal-'))
afterAll(() => rmSync(root, { recursive: true }))

/** What is asked for, but for the name of its folder. */
type Wanted = Parameters<typeof propose> extends [string, ...infer Rest] ? Rest : never

/** Asks for a proposal in a folder of its own, with `source` as answers and whatever `prepare` puts there. */
function propose(
  name: string,
  out: string,
  source = answers,
  prepare?: (folder: string) => void,
  more: readonly string[] = [],
): Promise<Run> {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'answers.json'), source)
  prepare?.(folder)
  const command = [
    '--import',
    'tsx',
    'src/cli/proposal.ts',
    join(folder, 'answers.json'),
    '-o',
    join(folder, out),
    ...more,
  ]
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, said, err) =>
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        out: said,
        err,
        files: Object.fromEntries(
          readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
        ),
      }),
    )
  })
}

/** What is said to a command line of which nothing is to become a file. */
const asked = (...given: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/proposal.ts', ...given], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
  })

const source = Buffer.from(answers).toString('latin1')
const aPdf = expect.stringMatching(/^%PDF-1\.\d[^]*%%EOF\s*$/) as string
const runs: Record<string, Run> = {}
const run = (name: string): Run => runs[name] ?? expect.unreachable()

beforeAll(async () => {
  const wanted: Readonly<Record<string, Wanted>> = {
    earlier: ['out.pdf', answers, (folder: string) => writeFileSync(join(folder, 'out.pdf'), 'earlier')],
    itself: ['answers.json'],
    secondName: [
      'second.pdf',
      answers,
      (folder: string) => linkSync(join(folder, 'answers.json'), join(folder, 'second.pdf')),
    ],
    attached: ['out.pdf', answers, undefined, ['--attach']],
    offer: ['out.pdf', answers, undefined, ['--offer', '2026-014']],
    noNumber: ['out.pdf', answers, undefined, ['--offer', ' ']],
    // The folder it lies in, by another way.
    aFolder: ['../aFolder'],
    nowhere: ['no\u001B[31mwhere/out.pdf'],
    faults: ['out.pdf', '{"sector":"circus"}'],
  }
  await Promise.all(
    Object.entries(wanted).map(async ([name, given]) => {
      runs[name] = await propose(name, ...given)
    }),
  )
}, 120_000)

test('a proposal takes the place of an earlier one, and nothing is left beside it', () => {
  expect(run('earlier')).toEqual({
    code: 0,
    out: expect.stringMatching(/^Het voorstel staat in .*out\.pdf\.\n$/) as string,
    err: '',
    files: { 'answers.json': source, 'out.pdf': aPdf },
  })
})

test.each([
  { name: 'itself', why: words.files.answers, files: { 'answers.json': source } },
  { name: 'secondName', why: words.files.answers, files: { 'answers.json': source, 'second.pdf': source } },
  { name: 'nowhere', why: words.files.noFolder, files: { 'answers.json': source } },
  { name: 'aFolder', why: words.files.folder, files: { 'answers.json': source } },
])('$name: refused in one line with exit code 2, and every file stays as it was', ({ name, why, files }) => {
  expect(run(name)).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^het bestand \P{Cc}+ kan niet worden geschreven: \P{Cc}+\n$/u) as string,
    files,
  })
  expect(run(name).err.trimEnd().endsWith(why)).toBe(true)
})

test('with a number it is an offer, and with an empty one it is refused', () => {
  expect(run('offer')).toMatchObject({ code: 0, err: '', files: { 'out.pdf': aPdf } })
  expect(run('noNumber')).toMatchObject({
    code: 2,
    err: `--offer: hier moet iets achter staan, zo: --offer NUMMER | ${words.commandLine.usage.proposal}\n`,
  })
  expect(Object.keys(run('noNumber').files)).toEqual(['answers.json'])
})

test('the answers go along inside only where that is asked for', () => {
  expect(run('attached')).toMatchObject({ code: 0, err: '' })
  expect(run('attached').files['out.pdf']).toContain('/F (maataanpak-antwoorden.json)')
  expect(run('earlier').files['out.pdf']).not.toContain('/EmbeddedFile')
})

test('answers with faults become no proposal', () => {
  expect(run('faults')).toMatchObject({ code: 2, out: '', files: { 'answers.json': '{"sector":"circus"}' } })
  expect(run('faults').err).toMatch(/^sector: [^\n]* \| gevonden: "circus" \| toegestaan: [^\n]*\n$/)
  expect(Object.keys(run('faults').files)).toEqual(['answers.json'])
})

test.concurrent.each([
  { what: 'two files', given: ['a.json', 'b.json', '-o', 'x.pdf'], says: '2: a.json, b.json' },
  { what: 'no name for the proposal', given: ['a.json'], says: words.commandLine.noOut },
  { what: 'an option for a number', given: ['a.json', '--offer', '-o', 'x.pdf'], says: '--offer: hier moet' },
  {
    what: 'more than yes',
    given: ['a.json', '-o', 'x.pdf', '--attach=no'],
    says: '--attach: hier hoort niets',
  },
])('who gives $what reads that first, and then how it is used', async ({ given, says }) => {
  const { code, out, err } = await asked(...given)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const [wrong, usage, ...more] = err.split(' | gebruik: ')
  expect(wrong).toContain(says)
  expect(usage).toMatch(/^npm run --silent proposal -- [^\n]+\n$/)
  expect(more).toEqual([])
})

test.concurrent('who asks for help reads what each option does', async () => {
  const { code, out, err } = await asked('-h', '--lang', 'en')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.startsWith(`${english.usage.proposal}\n\n`)).toBe(true)
  const lines = out.split('\n').map((line) => line.trim().split(/ {2,}/))
  for (const option of ['out', 'offer', 'attach', 'practice', 'lang', 'help'] as const)
    expect(lines).toContainEqual(english.options[option])
})

import { execFile } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

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
  { name: 'itself', files: { 'answers.json': source } },
  { name: 'secondName', files: { 'answers.json': source, 'second.pdf': source } },
  { name: 'nowhere', files: { 'answers.json': source } },
])('$name: refused in one line with exit code 2, and every file stays as it was', ({ name, files }) => {
  expect(run(name)).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^het bestand \P{Cc}+ kan niet worden geschreven\n$/u) as string,
    files,
  })
})

test('with a number it is an offer, and with an empty one it is refused', () => {
  expect(run('offer')).toMatchObject({ code: 0, err: '', files: { 'out.pdf': aPdf } })
  expect(run('noNumber')).toMatchObject({ code: 2, err: expect.stringMatching(/^gebruik: /) as string })
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

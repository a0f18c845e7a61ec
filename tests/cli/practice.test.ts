import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import type { Recommendation } from '../../src/rules/recommendation.ts'
import { practice as texts } from '../../src/texts/nl/practice.ts'

const folder = mkdtempSync(join(tmpdir(), 'practice-'))
afterAll(() => rmSync(folder, { recursive: true }))
const practiceFile = (name: string, change: object) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ ...fictionalPractice, ...change }))
  return path
}

const run = (program: 'advise' | 'rules', ...given: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = ['--import', 'tsx', `src/cli/${program}.ts`, ...given]
    execFile(process.execPath, command, { maxBuffer: 10_000_000 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
  })
const example = 'public/examples/c4-care-with-clients.json'
const spoilt = () => practiceFile('spoilt.json', { dayRate: -1, naam: 'x', sizes: { lectureDays: 9 } })

test('an advice is reckoned with the sizes and the own rates of the practice that is named', async () => {
  const own = practiceFile('own.json', { sizes: { workshopDays: 1.5 }, dayRates: { workshop: 2000 } })
  const { code, out } = await run('advise', example, '--practice', own)
  expect(code).toBe(0)
  const { lines } = JSON.parse(out) as Recommendation
  const workshop = lines.find(({ block }) => block === 'workshop')
  expect([workshop?.days.value, workshop?.price.value]).toEqual([1.5, 3000])
})

test('a practice that is wrong is refused, a line for each field, and nothing is reckoned', async () => {
  const path = spoilt()
  for (const given of [['advise', example], ['rules']] as const) {
    const [program, ...files] = given
    const { code, out, err } = await run(program, ...files, '--practice', path)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(`${path}: dayRate: ${texts.faults.tooLow}`)
    expect(err).toContain(`${path}: naam: ${texts.faults.unknownField}`)
    expect(err).toContain(
      `${path}: sizes.lectureDays: ${texts.faults.tooHigh} (${texts.bounds.tooHigh('2')})`,
    )
  }
})

test('the rule book shows the sizes of the practice that is named', async () => {
  const own = practiceFile('sizes.json', { sizes: { workshopDays: 1.5 } })
  const { out } = await run('rules', '--csv', '--practice', own)
  expect(out).toMatch(/size:workshopDays[^\n]*1,5/)
})

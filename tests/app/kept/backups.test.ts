import { expect, test } from 'vitest'
import { reminderOf } from '../../../src/app/kept/backups.ts'
import { written } from '../../dossier/copies.ts'
import { headOf } from '../../../src/dossier/head.ts'
import { summaryOf } from '../../../src/dossier/summary.ts'
import { loadHandover } from '../../../src/texts/load.ts'

const { backup } = await loadHandover('nl')
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'
const SAFARI = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15'

/** Dossiers that all changed on 25 November. */
const changed = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const event = written([], { type: 'renamed', name: `Oost ${at}` }, `e${at}`)
    return summaryOf(headOf(`d${at}`, [{ ...event, dossier: `d${at}` }]))
  })
const said = (count: number, last: string | undefined, browser: string) =>
  reminderOf(changed(count), last, backup, 'nl', browser)

test('nobody is reminded of a few changes, and everybody of many', () => {
  expect(said(4, undefined, FIREFOX)).toBeUndefined()
  expect(said(5, undefined, FIREFOX)).toBe(backup.reminder(5, undefined))
  expect(said(5, undefined, CHROME)).toBe(backup.reminder(5, undefined))
})

test('Safari throws away what it keeps: there one change is enough', () => {
  expect(said(0, undefined, SAFARI)).toBeUndefined()
  expect(said(1, undefined, SAFARI)).toBe(backup.reminder(1, undefined))
})

test('what was saved since is not asked again, and the day of the last backup is said', () => {
  expect(said(9, '2026-11-26T10:00:00.000Z', FIREFOX)).toBeUndefined()
  expect(said(9, '2026-11-20T10:00:00.000Z', FIREFOX)).toBe(backup.reminder(9, '20 november 2026'))
})

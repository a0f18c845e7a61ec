// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import HistoryScreen from '../../../src/desk/history/HistoryScreen.tsx'
import { sayValue } from '../../../src/desk/history/sayEvent.ts'
import type { DossierEvent, Said } from '../../../src/dossier/events.ts'
import { reduce } from '../../../src/dossier/reduce.ts'
import {
  loadAdvice,
  loadCorrections,
  loadHistory,
  loadQuestions,
  loadReasons,
} from '../../../src/texts/load.ts'
import { together, written } from '../../dossier/copies.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const words = {
  language: 'nl',
  questions: await loadQuestions('nl'),
  history: await loadHistory('nl'),
  corrected: {
    programme: (await loadAdvice('nl')).programme,
    reasons: await loadReasons('nl'),
    corrections: await loadCorrections('nl'),
  },
} as const
const { history: texts } = words

let leave: (() => Promise<void>) | undefined
afterEach(async () => {
  await leave?.()
  leave = undefined
})

/** A history on the screen, of a dossier that does what it is asked, or refuses to. */
async function show(events: readonly DossierEvent[], refuses = false) {
  let now = events
  function History() {
    const [all, setAll] = useState(events)
    return (
      <HistoryScreen
        events={all}
        words={words}
        onSay={async (what) => {
          if (refuses) throw new Error('no room')
          const said = what(all)
          if (said !== undefined) setAll((now = [...all, written(all, said, `said${all.length}`)]))
        }}
      />
    )
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  leave = async () => {
    await act(async () => root.unmount())
    place.remove()
  }
  await act(async () => root.render(<History />))
  const press = (name: string) =>
    act(async () =>
      [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
    )
  return { place, press, dossier: () => reduce(now) }
}

const staff = (value: number): Said => ({ type: 'answered', question: 'staff', value })
const start = [written([], staff(10), 'a')]
const apart = together(
  [...start, written(start, staff(20), 'b', 'client')],
  [...start, written(start, staff(30), 'c', 'adviser')],
)

test('what two people said apart is shown with who said it, and the one that is chosen stays', async () => {
  const { place, press, dossier } = await show(apart)
  const difference = place.querySelector('.notice--attention')
  expect(difference?.textContent).toContain(texts.differences.title)
  expect(difference?.textContent).toContain(`20 mensen (${texts.who.client}`)
  expect(difference?.textContent).toContain(`30 mensen (${texts.who.adviser}`)
  await press(`${texts.differences.keep}${texts.differences.of('20 mensen')}`)
  expect(dossier().draft).toEqual({ staff: 20 })
  expect(place.querySelector('.notice--attention')).toBeNull()
  expect(place.textContent).toContain('Opgelost: ')
})

test('each event says who said what, of whatever kind, and what is unknown is not left out', async () => {
  const saids: readonly Said[] = [
    { type: 'answered', question: 'shoeSize', value: 42 },
    { type: 'noted', subject: 'trust', kind: 'private', text: 'Klonk te mooi' },
    { type: 'parked', question: 'mandate', parked: true },
    { type: 'renamed', name: 'Oost' },
    { type: 'archived', archived: true },
    { type: 'deleted', deleted: true },
    { type: 'marked', offer: 'gone', mark: 'accepted' },
    { type: 'adjusted', what: 'part:workshop', value: 'option' },
    { type: 'adjusted', what: 'paint:red', value: null },
  ]
  const events = saids.reduce<DossierEvent[]>((all, said, at) => [...all, written(all, said, `e${at}`)], [])
  const painted = { ...written(events, staff(1), 'new'), type: 'painted' } as unknown as DossierEvent
  const { place } = await show([...events, painted])
  const rows = [...place.querySelectorAll('tbody tr')].map(({ textContent }) => textContent ?? '')
  expect(rows).toHaveLength(10)
  const said = rows.toReversed()
  expect(said[0]).toContain(texts.what.goneQuestion('shoeSize'))
  expect(said[0]).toContain('42')
  expect(said[1]).toContain('Klonk te mooi')
  expect(said[3]).toContain('Oost')
  expect(said[6]).toContain(texts.what.someOffer)
  expect(said[7]).toContain(texts.what.part)
  expect(said[8]).toContain(texts.what.other)
  expect(said[9]).toContain(texts.what.other)
})

test('who shows the screen to a client lays no private note open there either', () => {
  const note = { type: 'noted', subject: 'trust', text: 'Klonk te mooi' } as const
  expect(sayValue({ ...note, kind: 'private' }, { ...words, shown: true })).toBe(texts.value.hidden)
  expect(sayValue({ ...note, kind: 'private' }, words)).toBe('Klonk te mooi')
  expect(sayValue({ ...note, kind: 'shared' }, { ...words, shown: true })).toBe('Klonk te mooi')
})

test('what cannot be kept is said, and changes nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { place, press, dossier } = await show(start, true)
  await press(texts.undo)
  expect(place.querySelector('[role=alert]')?.textContent).toBe(texts.failed)
  expect(dossier().draft).toEqual({ staff: 10 })
  expect(said).toHaveBeenCalledTimes(1)
  said.mockRestore()
})

test('of a correction is told what it corrected, to what and why', async () => {
  const corrected: Said = {
    type: 'adjusted',
    what: 'correction:1',
    value: { id: '1', kind: 'discount', of: { percent: 10 }, reason: 'Vaste klant.' },
  }
  const part: Said = { type: 'adjusted', what: 'part:harvest', value: 'option' }
  const said = [...start, written(start, corrected, 'b'), written(start, part, 'c')]
  const { place } = await show(said)
  const list = place.querySelector('table')?.textContent ?? ''
  expect(list).toContain('10%')
  expect(list).toContain('Vaste klant.')
  expect(list).toContain(texts.value.option)
  expect(list).not.toContain(texts.value.changed)
})

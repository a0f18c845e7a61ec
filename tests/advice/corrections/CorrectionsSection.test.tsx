// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import CorrectionsSection, {
  type CorrectionsSectionProps,
} from '../../../src/advice/corrections/CorrectionsSection.tsx'
import { afterChange, type Corrections } from '../../../src/rules/corrections/correction.ts'
import type { Draft } from '../../../src/questionnaire/types.ts'
import { loadAdvice, loadCorrections, loadReasons } from '../../../src/texts/load.ts'
import type { Language } from '../../../src/texts/texts.ts'
import { example, usualOffering } from '../../rules/cases.ts'

const wordsIn = async (language: Language) => ({
  language,
  reasons: await loadReasons(language),
  corrections: await loadCorrections(language),
  programme: (await loadAdvice(language)).programme,
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }

const care: Draft = { ...example('c4-care-with-clients'), budget: 40_000, budgetVat: 'excl' }
const kept = vi.fn<(corrections: Corrections) => void>()
const changed = vi.fn<CorrectionsSectionProps['onChange']>()
let page: HTMLElement
let root: Root

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  page = document.body.appendChild(document.createElement('div'))
  root = createRoot(page)
  kept.mockReset()
})
afterEach(async () => {
  await act(async () => root.unmount())
  page.remove()
  vi.unstubAllGlobals()
})

const spoiled: NonNullable<CorrectionsSectionProps['unreadable']> = [
  { id: 'x1', faults: [{ path: 'amount', code: 'tooHigh' }] },
]

function Desk({
  draft,
  start,
  language,
  unreadable,
}: {
  draft: Draft
  start: Corrections
  language: Language
  unreadable: NonNullable<CorrectionsSectionProps['unreadable']>
}) {
  const [corrections, setCorrections] = useState(start)
  let made = corrections.length
  return (
    <CorrectionsSection
      draft={draft}
      offering={usualOffering}
      corrections={corrections}
      unreadable={unreadable}
      words={words[language]}
      newId={() => `c${made++}`}
      onChange={(change) => {
        const next = afterChange(corrections, change)
        kept(next)
        changed(change)
        setCorrections(next)
      }}
    />
  )
}
const open = (
  draft: Draft,
  start: Corrections = [],
  language: Language = 'nl',
  unreadable: NonNullable<CorrectionsSectionProps['unreadable']> = [],
) => act(async () => root.render(<Desk {...{ draft, start, language, unreadable }} />))

const flat = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
const said = () => flat(page.textContent)
const button = (name: RegExp) =>
  [...page.querySelectorAll('button')].find((one) => name.test(flat(one.textContent))) ??
  expect.unreachable(`no button ${name}`)
const press = (name: RegExp) => act(async () => button(name).click())
const field = (label: RegExp) => {
  const found = [...page.querySelectorAll('label')].find((one) => label.test(flat(one.textContent)))
  return (document.getElementById(found?.htmlFor ?? '') ?? expect.unreachable(`no field ${label}`)) as
    | HTMLInputElement
    | HTMLTextAreaElement
    | HTMLSelectElement
}
const fill = (label: RegExp, value: string) =>
  act(async () => {
    const control = field(label)
    const prototype = Object.getPrototypeOf(control) as object
    // React listens to its own setter; a person types past it.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    )
  })
const inAll = () => page.querySelector('output')?.textContent
const why = /^Waarom past u dit aan/

describe('a consultant who corrects a part', () => {
  test('gives more days, with a reason, and sees both amounts beside each other', async () => {
    await open(care)
    await press(/^Aanpassen: Dialoogsessie/)
    expect(document.activeElement?.textContent).toBe('Dialoogsessie aanpassen')
    await fill(/^Dagen van de adviseur/, '4,5')
    await fill(why, 'De groep is nieuw.')
    await press(/^Pas aan/)
    expect(kept).toHaveBeenCalledWith([
      { id: 'c0', kind: 'amounts', part: 'dialogue.together', days: 4.5, reason: 'De groep is nieuw.' },
    ])
    const row = [...page.querySelectorAll('.beside-part--other tr')].map((one) => flat(one.textContent))
    expect(row[0]).toBe('Dialoogsessie aangepast')
    expect(row).toContain('Dagen van de adviseur2,54,5 anders')
    expect(flat(page.querySelector('[role=status]')?.textContent)).toMatch(
      /^Aangepast\. Dialoogsessie: 4,5 dagen in plaats van 2,5 dagen\. De prijs is nu € [\d.]+ zonder btw\.$/,
    )
    expect(document.activeElement).toBe(button(/^Aanpassen: Dialoogsessie/))
  })

  test('without a reason, or without a change, is told so at the fields', async () => {
    await open(care)
    await press(/^Aanpassen: Dialoogsessie/)
    await press(/^Pas aan/)
    expect(kept).not.toHaveBeenCalled()
    const summary = document.activeElement
    expect(summary?.className).toBe('error-summary')
    expect([...(summary?.querySelectorAll('a') ?? [])].map((link) => flat(link.textContent))).toEqual([
      'Dagen van de adviseur U hebt nog niets veranderd. Verander ten minste één ding, of kies Annuleer.',
      'Waarom past u dit aan? Vul dit in.',
    ])
    expect(field(why).getAttribute('aria-invalid')).toBe('true')
    // Whoever then types what was missing stays in that field.
    field(why).focus()
    await fill(why, 'D')
    await fill(why, 'De')
    expect(document.activeElement).toBe(field(why))
    for (const link of summary?.querySelectorAll('a') ?? [])
      expect(document.getElementById((link.getAttribute('href') ?? '').slice(1))).not.toBeNull()
  })

  test.each([
    ['veel', 'Vul een getal in, bijvoorbeeld 3 of 2,5.'],
    ['0', 'Vul een hoger getal in.'],
    ['9999', 'Vul hooguit 500 in.'],
    ['', 'Vul dit in.'],
  ])('who types “%s” for days reads: %s', async (typed, message) => {
    await open(care)
    await press(/^Aanpassen: Dialoogsessie/)
    await fill(/^Dagen van de adviseur/, typed)
    await fill(why, 'Zo is het.')
    await press(/^Pas aan/)
    expect(kept).not.toHaveBeenCalled()
    expect(said()).toContain(message)
    expect(field(/^Dagen van de adviseur/).value).toBe(typed)
  })

  test('puts back what was worked out: then the correction is gone', async () => {
    await open(care, [
      { id: 'a', kind: 'amounts', part: 'dialogue.together', days: 4.5, reason: 'De groep is nieuw.' },
    ])
    await press(/^Aanpassen: Dialoogsessie/)
    await fill(/^Dagen van de adviseur/, '2,5')
    await fill(why, 'Toch niet.')
    await press(/^Pas aan/)
    expect(kept).toHaveBeenLastCalledWith([])
    expect(said()).toContain('U hebt nog niets aangepast.')
  })

  test('drops it, and the focus goes to the top, for what opened the form is gone', async () => {
    await open(care)
    await press(/^Laten vervallen: Oogst/)
    await fill(why, 'Dat doen zij zelf.')
    await press(/^Pas aan/)
    expect(said()).toContain('Oogst: lessen doorgeven vervallen')
    expect(document.activeElement?.textContent).toBe('Uw eigen oordeel')
  })

  test.each([
    ['nl', /^Aanpassen: Leertraject/, /^Aantal groepen/, '2 groepen × 6 bijeenkomsten = 12 bijeenkomsten'],
    ['en', /^Adjust: Action/, /^Number of groups/, '2 groups × 6 meetings = 12 meetings'],
  ] as const)(
    'in %s reads what a group is, and how many meetings it makes in all',
    async (language, adjust, groups, all) => {
      const { fields } = words[language].corrections
      await open(care, [], language)
      await press(adjust)
      const described = document.getElementById(
        field(groups).getAttribute('aria-describedby') ?? '',
      )?.textContent
      expect(described).toContain(fields.groupsHint)
      expect(said()).toContain(fields.sessionsHint)
      expect(inAll()).toBe(fields.inAll(1, 6, 1))
      await fill(groups, '2')
      expect(inAll()).toBe(all)
      await fill(groups, 'twee')
      expect(inAll()).toBe('')
    },
  )

  test('finds what was half filled in again after another part, until it is handed in or cancelled', async () => {
    await open(care)
    await press(/^Aanpassen: Dialoogsessie/)
    await fill(/^Dagen van de adviseur/, '4,5')
    await fill(why, 'De groep is')
    await press(/^Korting geven/)
    expect(field(why).value).toBe('')
    await press(/^Aanpassen: Dialoogsessie/)
    expect(field(/^Dagen van de adviseur/).value).toBe('4,5')
    expect(field(why).value).toBe('De groep is')
    await fill(why, 'De groep is nieuw.')
    await press(/^Pas aan/)
    expect(kept).toHaveBeenCalledWith([
      { id: 'c0', kind: 'amounts', part: 'dialogue.together', days: 4.5, reason: 'De groep is nieuw.' },
    ])
    await press(/^Aanpassen: Dialoogsessie/)
    expect(field(why).value).toBe('')
    await fill(why, 'Toch niet')
    await press(/^Annuleer/)
    await press(/^Aanpassen: Dialoogsessie/)
    expect(field(why).value).toBe('')
  })

  test('finds only what they typed again: what stood there may be otherwise by now', async () => {
    await open(care)
    await press(/^Aanpassen: Dialoogsessie/)
    await fill(why, 'De groep is nieuw.')
    await press(/^Korting geven/)
    await open({ ...care, attitude: 'trainingTired', staff: 400, budget: 'over50000' })
    await press(/^Aanpassen: Dialoogsessie/)
    await press(/^Pas aan/)
    expect(kept).not.toHaveBeenCalled()
    expect(said()).toContain(words.nl.corrections.faults.nothingChanged('1'))
  })

  test('lets it be', async () => {
    await open(care)
    await press(/^Korting geven/)
    await press(/^Annuleer/)
    expect(page.querySelector('form')).toBeNull()
    expect(document.activeElement).toBe(button(/^Korting geven/))
    expect(kept).not.toHaveBeenCalled()
  })
})

describe('a consultant who goes against the advice', () => {
  const tired: Draft = { ...care, attitude: 'trainingTired', budget: 'over50000' }

  test('is warned, and asked for the reason again', async () => {
    await open(tired)
    await press(/^Onderdeel toevoegen/)
    await fill(/^Welk onderdeel/, 'lecture')
    await fill(why, 'De directie wil een gezamenlijke start.')
    await press(/^Pas aan/)
    expect(kept).not.toHaveBeenCalled()
    expect(document.activeElement?.textContent).toBe('Dit gaat in tegen het advies')
    await press(/^Pas aan/)
    expect(kept).not.toHaveBeenCalled()
    await fill(/^Waarom doet u dit toch/, 'Deze spreker is een oud-bewoner.')
    await press(/^Pas aan/)
    expect(kept).toHaveBeenCalledWith([
      expect.objectContaining({
        kind: 'add',
        block: 'lecture',
        overrules: [{ ruleId: 'rule:lecture.tired', reason: 'Deze spreker is een oud-bewoner.' }],
      }),
    ])
    expect(said()).toContain('Reden: Deze spreker is een oud-bewoner.')
  })

  test('who asks for what is there already reads that', async () => {
    await open(tired)
    await press(/^Onderdeel toevoegen/)
    await fill(/^Welk onderdeel/, 'harvest')
    await fill(why, 'Nog een.')
    await press(/^Pas aan/)
    expect(said()).toContain('Zo’n onderdeel zit er al in. Pas dat aan.')
  })
})

describe('a correction that no longer counts', () => {
  const start: Corrections = [
    { id: 'a', kind: 'price', part: 'lecture.staff', amount: 900, reason: 'Vriendenprijs.' },
  ]

  test('is named, with why, and can be taken away', async () => {
    await open(care, start)
    expect(said()).toContain('Lezing: € 900. Dit onderdeel zit niet meer in het programma.')
    await press(/^Haal weg/)
    expect(kept).toHaveBeenCalledWith([])
    expect(said()).not.toContain('Geldt nu niet')
  })

  test('is named in English too, without a hole', async () => {
    await open(care, start, 'en')
    expect(said()).toContain('Lecture: €900. This part is no longer in the programme.')
    expect(said()).not.toMatch(/undefined|NaN|\[object/)
  })
})

test.each(['nl', 'en'] as const)(
  'a correction that cannot be read is named, and taken away (%s)',
  async (language) => {
    await open(care, [], language, spoiled)
    expect(said()).toMatch(/x1\. amount: .*5[.,]000[.,]000/)
    await press(/^(?:Haal weg|Take away|Remove)/)
    expect(changed).toHaveBeenCalledWith({ put: [], removed: ['x1'] })
  },
)

test('the same programme says so, and nothing differs', async () => {
  await open(care)
  expect(page.querySelectorAll('.beside-differs')).toHaveLength(0)
  expect(page.querySelectorAll('.beside-part--other')).toHaveLength(0)
  expect(said()).toContain('ongewijzigd')
})

test('no id stands there twice while a form is open', async () => {
  await open(care)
  await press(/^Aanpassen: Leertraject/)
  await fill(/^Wanneer/, 'weeks')
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(said()).toContain('Eerste week na het akkoord')
})

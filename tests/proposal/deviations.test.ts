import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { deviations, sayCorrections } from '../../src/proposal/chapters/deviations.ts'
import { noEdits } from '../../src/proposal/edits.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { correct } from '../../src/rules/corrections/correct.ts'
import type { Corrections } from '../../src/rules/corrections/correction.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { loadAdvice, loadCorrections, loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { sayOverruled } from '../../src/texts/sayCorrections.ts'
import { sayBecause } from '../../src/texts/sayReasons.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { arbitraryFinishedDraft } from '../arbitraryDraft.ts'
import { becauseIn, hasWords } from '../proof/replay.ts'
import { arbitraryCorrections } from '../rules/corrections/arbitraryCorrections.ts'
import { example, usualOffering } from '../rules/cases.ts'

const wordsIn = async (language: Language) => ({
  language,
  questions: await loadQuestions(language),
  reasons: await loadReasons(language),
  corrections: await loadCorrections(language),
  programme: (await loadAdvice(language)).programme,
})
const words = { nl: await wordsIn('nl'), en: await wordsIn('en') }
const care = { ...example('c4-care-with-clients'), budget: 'over50000' } as const

const some: Corrections = [
  { id: '1', kind: 'amounts', part: 'dialogue.together', sessions: 2, reason: 'De groep is nieuw.' },
  { id: '2', kind: 'drop', part: 'harvest.leadersAndBoard', reason: 'Dat doen zij zelf.' },
  { id: '3', kind: 'discount', of: { percent: 10 }, reason: 'Vaste klant.' },
  {
    id: '4',
    kind: 'order',
    part: 'dialogue.together',
    when: { weeks: { from: 10, to: 14 } },
    reason: 'Eerder is de zaal bezet.',
  },
]

describe('what the client reads of what the adviser corrected', () => {
  test('is each correction with its reason, as the adviser words it', () => {
    const lines = sayCorrections(correct(care, usualOffering, some), words.nl)
    expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Oogst: lessen doorgeven: vervallen. Reden: Dat doen zij zelf.',
      'Dialoogsessie: 2 bijeenkomsten in plaats van 1 bijeenkomst. Reden: De groep is nieuw.',
      'Dialoogsessie: week 11 tot en met 14 in plaats van week 7. Reden: Eerder is de zaal bezet.',
      'Korting van 10% op het geheel (€ 2.275 zonder btw). Reden: Vaste klant.',
    ])
  })

  test('is nothing where nothing was corrected', () => {
    expect(deviations(correct(care, usualOffering, []), words.nl)).toBeUndefined()
  })

  test('says apart what goes against the rules, and why all the same', () => {
    const tired = { ...care, attitude: 'trainingTired' } as const
    const advice = correct(tired, usualOffering, [
      {
        id: '1',
        kind: 'add',
        block: 'lecture',
        reason: 'De directie wil een gezamenlijke start.',
        overrules: [{ ruleId: 'rule:lecture.tired', reason: 'Deze spreker is een oud-bewoner.' }],
      },
    ])
    const section = deviations(advice, words.nl)
    const read = JSON.stringify(section)
    expect(section?.title).toBe('Aangepast door de adviseur')
    expect(read).toContain('Dit gaat in tegen het advies')
    expect(read).toMatch(/Lezing\. [^"]*Reden: Deze spreker is een oud-bewoner\./)
  })
})

test('whatever is corrected, everything has words in both languages', () => {
  fc.assert(
    fc.property(
      arbitraryFinishedDraft.chain((draft) =>
        arbitraryCorrections(recommend(draft, usualOffering).lines).map((corrections) => ({
          draft,
          corrections,
        })),
      ),
      ({ draft, corrections }) => {
        const advice = correct(draft, usualOffering, corrections)
        for (const language of languages) {
          const all = words[language]
          const wording = { ...all, corrections: advice.applied }
          for (const id of becauseIn(advice.corrected))
            expect(
              id.startsWith('correction:') ? sayBecause(id, wording) : hasWords(id, all),
              id,
            ).toBeTruthy()
          for (const id of advice.corrected.lines.flatMap(({ timing }) => timing))
            if (!id.startsWith('size:')) expect(sayBecause(id, wording), id).toMatch(/\p{L}/u)
          for (const { id } of advice.overruled) expect(sayOverruled(id, all)).not.toBe(id)
          const read = JSON.stringify(deviations(advice, all) ?? {})
          expect(read).not.toMatch(/undefined|NaN|\[object|rule:|limit:|order:/)
          for (const { why } of advice.notApplied) expect(all.corrections.why[why]).not.toBe('')
        }
      },
    ),
    { numRuns: 150 },
  )
})

describe('a proposal on an advice that was corrected', () => {
  const input = { draft: care, practice: fictionalPractice, madeOn: '2026-11-25' } as const

  test.each(languages)('says so in a chapter of its own, after the approach (%s)', async (language) => {
    const written = await proposalFrom({ ...input, language, corrections: some })
    const ids = written.sections.map(({ id }) => id)
    expect(ids[ids.indexOf('approach') + 1]).toBe('deviations')
    expect(JSON.stringify(written.sections.find(({ id }) => id === 'deviations'))).toContain('Vaste klant.')
    // A correction goes by its reason, never by its id.
    const read = JSON.stringify(written, (key, value: unknown) => (key === 'tape' ? null : value))
    expect(/correction:\S|undefined|NaN/.exec(read)?.[0]).toBeUndefined()
  })

  test('offers what was corrected, for what that costs', async () => {
    const { corrected } = correct(care, offeringOf(fictionalPractice), some)
    const written = await proposalFrom({ ...input, language: 'nl', corrections: some })
    expect(written.parts.filter(({ extra }) => !extra).map(({ price }) => price)).toEqual(
      corrected.lines.map(({ price }) => Math.round(price.value)),
    )
    expect(written.parts.map(({ key, extra }) => !extra && key)).not.toContain('harvest.leadersAndBoard')
  })

  test('names the price that is asked too, where a part then became an option, and no rate beside a price with a discount', async () => {
    const key = 'dialogue.together'
    const written = await proposalFrom({
      ...input,
      language: 'nl',
      corrections: some,
      edits: { ...noEdits, parts: { [key]: 'option' } },
    })
    const { corrected } = correct(care, offeringOf(fictionalPractice), some)
    const option = written.parts.find((one) => one.key === key)?.price ?? expect.unreachable()
    const asked = Math.round(corrected.price.exclVat.value) - option
    const section = (id: string) => written.sections.find((one) => one.id === id)
    const said = JSON.stringify(section('deviations')).replaceAll('\u00A0', ' ')
    expect(said).toContain(`Zonder dat is het € ${asked.toLocaleString('nl-NL')} zonder btw`)
    const whole = await proposalFrom({ ...input, language: 'nl', corrections: some })
    expect(JSON.stringify(whole)).not.toContain('Zonder dat is het')
    const price = section('price')
    expect(JSON.stringify(price)).toContain('is de korting al verwerkt')
    const tables = price?.pieces.flatMap((piece) => (piece.kind === 'table' ? [piece] : [])) ?? []
    const rates = tables.flatMap(({ columns, rows }) => {
      const at = columns.findIndex(({ title }) => title === 'Tarief per dag')
      return at < 0 ? [] : rows.filter(({ total }) => !total).map(({ cells }) => cells[at])
    })
    expect(new Set(rates)).toEqual(new Set(['–']))
  })

  test('is the same as ever where nothing was, or where no correction counts', async () => {
    const usual = JSON.stringify(await proposalFrom({ ...input, language: 'nl' }))
    const gone: Corrections = [{ id: '1', kind: 'drop', part: 'lecture.staff', reason: 'Niet nodig.' }]
    for (const corrections of [[], gone])
      expect(JSON.stringify(await proposalFrom({ ...input, language: 'nl', corrections }))).toBe(usual)
  })
})

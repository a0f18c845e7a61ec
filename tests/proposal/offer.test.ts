import { expect, test } from 'vitest'
import { indicationOf } from '../../src/practice/indication.ts'
import { fictionalPractice, offeringOf, type Practice } from '../../src/practice/practice.ts'
import type { Piece, ProposalDocument } from '../../src/proposal/document.ts'
import { type Edits, noEdits, type Offer } from '../../src/proposal/edits.ts'
import { priceRowsOf } from '../../src/proposal/priceRows.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { purchasingHint } from '../../src/proposal/purchasing.ts'
import { validUntil } from '../../src/proposal/validity.ts'
import { recommend } from '../../src/rules/recommend.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { example } from './examples.ts'

interface Given {
  readonly draft: Draft
  readonly language?: Language
  readonly practice?: Practice
  readonly offer?: Offer
  readonly edits?: Edits
}
const offer: Offer = { number: '2026-014', version: 2 }
const write = ({ language = 'nl', practice = fictionalPractice, ...given }: Given) =>
  proposalFrom({ ...given, language, practice, madeOn: '2026-11-23' })

const pieces = ({ sections }: ProposalDocument, id: string): readonly Piece[] =>
  sections.find((section) => section.id === id)?.pieces ?? []
const inWords = (value: unknown): string => JSON.stringify(value).replaceAll('\u00a0', ' ')
const ids = ({ sections }: ProposalDocument) => sections.map(({ id }) => id)
const all = ['c1', 'c2', 'c3', 'c4', 'c5'].map((begins) => example(begins))

test.each(all.flatMap((one) => languages.map((language) => ({ ...one, language }))))(
  '$name, in $language: an offer and a concept cannot be taken for one another',
  async ({ draft, language }) => {
    const concept = await write({ draft, language })
    const made = await write({ draft, language, offer })
    expect(concept.status).toMatch(/geen aanbod|not an offer/)
    for (const id of ['validity', 'acceptance']) expect(ids(concept)).not.toContain(id)
    expect(inWords(concept)).not.toContain('2026-014')
    expect(made.status).toMatch(/^(?:Offerte|Offer) 2026-014, (?:versie|version) 2$/)
    expect(ids(made)).toEqual(expect.arrayContaining(['validity', 'acceptance']))
    expect(made.cover.facts.map(({ value }) => value)).toContain('2026-014')
    // What the client wrote is the client's; nothing else in an offer takes back what it offers.
    const own = Object.values(draft).filter((answer) => typeof answer === 'string')
    const said = own.reduce((text, words) => text.replaceAll(words, ''), inWords(made.sections))
    expect(said).not.toMatch(/indicati|geen aanbod|not an offer|concept|\bdraft\b/i)
  },
)

const until = (madeOn: string, validityDays: number) =>
  validUntil({ madeOn, draft: { sector: 'care' }, practice: { ...fictionalPractice, validityDays } })

const gemeente = (municipalityValidityDays: number | undefined) =>
  validUntil({
    madeOn: '2026-11-23',
    draft: { sector: 'municipality' },
    practice: { ...fictionalPractice, validityDays: 30, municipalityValidityDays },
  })

test('an offer to a gemeente holds longer, where the practice gives a term for that', () => {
  expect(gemeente(90)).toBe('2027-02-21')
  expect(gemeente(undefined)).toBe('2026-12-23')
})

test('an offer holds as long as its practice says, over the ends of months and years', () => {
  expect(until('2026-11-23', 30)).toBe('2026-12-23')
  expect(until('2026-12-15', 90)).toBe('2027-03-15')
  expect(until('2028-02-28', 1)).toBe('2028-02-29')
})

const { draft } = example('c4')

test('what both sign names the price and has a line for each of five things', async () => {
  const [intro, table] = pieces(await write({ draft, offer }), 'acceptance')
  expect(inWords(intro)).toContain('€ 21.350 zonder btw')
  expect(table).toMatchObject({
    kind: 'table',
    columns: [{}, { title: 'Zorggroep Meerlicht' }, { title: 'Bureau Voorbeeld' }],
    rows: [
      { cells: ['Naam', '', ''] },
      { cells: ['Functie', '', ''] },
      { cells: ['Datum', '', ''] },
      { cells: ['Plaats', '', ''] },
      { cells: ['Handtekening', '', ''], room: 'signature' },
    ],
  })
})

test('an option has a price of its own, is not summed, and can be ticked', async () => {
  const [{ key, title, price } = expect.unreachable()] = (await write({ draft })).parts
  const made = await write({ draft, offer, edits: { ...noEdits, parts: { [key]: 'option' } } })
  expect(made.parts[0]).toMatchObject({ key, state: 'option' })
  const words = inWords(pieces(made, 'price'))
  expect(words).toContain('Opties, elk met een eigen prijs')
  expect(words).toContain(
    `Samen, zonder btw","","12,75","","","€ ${(21_350 - price).toLocaleString('nl-NL')}`,
  )
  expect(inWords(pieces(made, 'acceptance'))).toContain(`☐ ${title}, `)
  expect(inWords(pieces(made, 'programme'))).toContain(`Optie: ${title}`)
  expect(inWords(pieces(made, 'account'))).toContain(`${title} staat in het advies en is hier een optie.`)
  expect(inWords(pieces(made, 'planning'))).not.toContain(`"${title}"`)
})

test('a programme of nothing but options is still an offer', async () => {
  const { parts } = await write({ draft })
  const made = await write({
    draft,
    offer,
    edits: { ...noEdits, parts: Object.fromEntries(parts.map(({ key }) => [key, 'option' as const])) },
  })
  expect(made.cover.summary).toBe('Dit voorstel heeft alleen onderdelen waar u los voor kunt kiezen.')
  expect(ids(made)).toEqual(expect.arrayContaining(['programme', 'price', 'acceptance']))
  expect(ids(made)).not.toContain('planning')
})

test('a chapter that is left out can be put back', async () => {
  const made = await write({ draft, edits: { ...noEdits, leftOut: ['view', 'gone'] } })
  expect(ids(made)).not.toContain('view')
  expect(made.leftOut).toEqual([{ id: 'view', title: 'Hoe wij naar verandering kijken' }])
})

test('own words stand in their own language only, and it is known when the advice moved on', async () => {
  const before = (await write({ draft })).sections.find(({ id }) => id === 'goals')?.editing?.computed
  const computed = before ?? expect.unreachable()
  const edits: Edits = { ...noEdits, words: { nl: { goals: { text: 'Zelf geschreven.', computed } } } }
  const made = await write({ draft, edits })
  const goals = made.sections.find(({ id }) => id === 'goals')
  expect(goals?.pieces).toEqual([{ kind: 'paragraph', text: 'Zelf geschreven.' }])
  expect(goals?.editing).toEqual({ computed, own: 'Zelf geschreven.', outdated: false })
  const english = await write({ draft, edits, language: 'en' })
  expect(inWords(english.sections)).not.toContain('Zelf geschreven')
  const other: Draft = { ...draft, goals: ['relation'] }
  const later = (await write({ draft: other, edits })).sections.find(({ id }) => id === 'goals')
  expect(later?.pieces).toEqual(goals?.pieces)
  expect(later?.editing?.outdated).toBe(true)
})

test('what is signed, answered or worked out has no words to change, and an empty chapter is left out', async () => {
  const text = { text: ' \n', computed: '' }
  const edits: Edits = { ...noEdits, words: { nl: { view: text, acceptance: text, answers: text } } }
  const made = await write({ draft, offer, edits })
  expect(made.leftOut.map(({ id }) => id)).toEqual(['view'])
  const fixed = made.sections.filter(({ editing }) => editing === undefined).map(({ id }) => id)
  expect(fixed).toEqual(['validity', 'acceptance', 'answers', 'account'])
})

test('a practice that charges travel apart says so, and what the client pays itself is estimated', async () => {
  const practice: Practice = {
    ...fictionalPractice,
    travelPerDay: 40,
    roomPerMeeting: 150,
    allowancePerResident: 25,
  }
  const words = inWords(pieces(await write({ draft, practice }), 'price'))
  expect(words).toContain('Reizen staat in een eigen regel')
  expect(words).toMatch(/Reizen, per dag van de adviseur/)
  expect(words).not.toContain('€ 1.440')
  expect(words).toMatch(/bijeenkomsten van € 150: ongeveer € /)
  expect(words).toMatch(/hooguit \d+ keer € 25: hooguit € /)
})

test('a practice without conditions says so, and one with conditions says them', async () => {
  const { terms: _, ...bare } = fictionalPractice
  expect(inWords(pieces(await write({ draft, practice: bare }), 'terms'))).toContain(
    'geen voorwaarden opgegeven',
  )
  const terms = { nl: 'Betaling binnen 30 dagen.\n\n- Zie javascript:alert(1)', en: 'Payment.' }
  expect(pieces(await write({ draft, practice: { ...bare, terms } }), 'terms')).toEqual([
    { kind: 'paragraph', text: 'Betaling binnen 30 dagen.' },
    { kind: 'list', items: ['Zie javascript:alert(1)'] },
  ])
})

const priceOf = async (given: Draft) => inWords(pieces(await write({ draft: given }), 'price'))

test('near a threshold the buyer is pointed at it, and nobody judges', async () => {
  expect(purchasingHint(22_000)).toBeUndefined()
  expect(purchasingHint(23_000)).toEqual({ local: 25_000, european: false })
  expect(purchasingHint(46_000)).toEqual({ local: 50_000, european: false })
  expect(purchasingHint(200_000)).toEqual({ local: 50_000, european: true })
  expect(await priceOf(draft)).not.toContain('inkoopbeleid')
  expect(await priceOf(example('c3').draft)).toMatch(/Rond € 50\.000 .* Welke grens voor u geldt/)
})

test('a practice that asks nothing makes a sane offer', async () => {
  const made = await write({ draft, offer, practice: { ...fictionalPractice, dayRate: 0 } })
  expect(inWords(made)).not.toMatch(/NaN|Infinity|undefined/)
  expect(inWords(pieces(made, 'acceptance'))).toContain('€ 0 zonder btw')
})

test('travel in a line of its own makes the price neither higher nor lower', () => {
  for (const vatBases of [undefined, { workshop: 'crkboExempt' } as const]) {
    const practice: Practice = { ...fictionalPractice, travelPerDay: 37.5, ...(vatBases && { vatBases }) }
    const recommendation = recommend(draft, offeringOf(practice))
    const rows = priceRowsOf(practice, recommendation.lines)
    const { exclVat } = indicationOf(recommendation)
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(exclVat)
    const travel = rows.filter(({ line }) => line === null)
    expect(travel.map(({ basis }) => basis)).toEqual(vatBases ? ['standard', 'crkboExempt'] : ['standard'])
    expect(travel.every(({ rate }) => rate === 37.5)).toBe(true)
    // What was priced by hand holds its travel: nobody can tell how much.
    const byHand = recommendation.lines.map((line) => ({ ...line, price: { ...line.price, value: 1000 } }))
    expect(priceRowsOf(practice, byHand).every(({ line }) => line !== null)).toBe(true)
  }
})

test('who wrote no occasion reads what the answers tell of the question', async () => {
  const { occasion: _, ...rest } = draft
  const told = inWords(pieces(await write({ draft: rest }), 'question'))
  expect(told).toContain('Dit weten we al uit uw antwoorden:')
  expect(told).toContain('Over welke thema')
  expect(inWords(pieces(await write({ draft }), 'question'))).not.toContain('Dit weten we al')
})

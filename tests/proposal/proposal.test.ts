import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicationOf } from '../../src/practice/indication.ts'
import { fictionalPractice, offeringOf, type Practice } from '../../src/practice/practice.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import type { Piece, ProposalDocument } from '../../src/proposal/document.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { formats } from '../../src/rules/formats.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { reasons } from '../../src/texts/nl/reasons.ts'
import { loadAdvice, loadExplanation, loadProposal, loadQuestions } from '../../src/texts/load.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { arbitraryDraft } from '../arbitraryDraft.ts'

const folder = 'public/examples'
const examples = readdirSync(folder).map((name) => {
  const read = readAnswersFile(readFileSync(`${folder}/${name}`, 'utf8'))
  return { name, draft: read.ok ? read.draft : expect.unreachable() }
})
const inBoth = examples.flatMap((example) => languages.map((language) => ({ ...example, language })))

const write = (draft: Draft, language: Language, practice: Practice = fictionalPractice) =>
  proposalFrom({ draft, language, practice, madeOn: '2026-11-23' })

const section = ({ sections }: ProposalDocument, id: string) => sections.find((one) => one.id === id)
const ids = ({ sections }: ProposalDocument) => sections.map(({ id }) => id)

function textsOf(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'paragraph':
    case 'quote':
    case 'subheading':
      return [piece.text]
    case 'list':
      return piece.items
    case 'facts':
      return piece.items.flatMap(({ label, value }) => [label, value])
    case 'tape':
      return [...piece.labels, ...piece.months, piece.alt, piece.caption]
    case 'table':
      return [
        piece.caption,
        ...piece.columns.map(({ title }) => title),
        ...piece.rows.flatMap(({ cells }) => cells),
      ]
    default:
      return piece satisfies never
  }
}

/** Every text in the document, wherever it stands. */
const everyText = (document: ProposalDocument): readonly string[] => [
  document.title,
  document.status,
  document.contentsTitle,
  document.pageOf(2, 9),
  document.cover.summary,
  ...document.cover.facts.flatMap(({ label, value }) => [label, value]),
  document.practice.name,
  document.practice.notice ?? 'none',
  ...document.practice.lines,
  ...document.sections.flatMap(({ title, pieces }) => [title, ...pieces.flatMap(textsOf)]),
]

/** What holds for every proposal, whatever was answered. `own` is what the client wrote: that may be anything. */
function isSound(document: ProposalDocument, own: readonly string[] = []) {
  const texts = everyText(document).filter((text) => !own.some((words) => text.includes(words)))
  expect(texts.filter((text) => /undefined|NaN|Infinity|∞|\[object|\bnull\b/.test(text))).toEqual([])
  for (const { id, title, pieces } of document.sections) {
    expect(title, id).not.toBe('')
    expect(pieces.length, id).toBeGreaterThan(0)
    for (const piece of pieces) {
      if (piece.kind !== 'table') {
        expect(textsOf(piece).length, id).toBeGreaterThan(0)
        expect(
          textsOf(piece).filter((text) => text.trim() === ''),
          id,
        ).toEqual([])
      } else {
        expect(piece.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1)
        for (const { cells } of piece.rows) expect(cells).toHaveLength(piece.columns.length)
      }
      if (piece.kind === 'tape') expect(piece.labels).toHaveLength(piece.tape.lengths.length)
    }
  }
  expect(new Set(ids(document)).size).toBe(document.sections.length)
}

/** What ends in a colon promises a list or somebody's words. */
function keepsItsColons({ sections }: ProposalDocument) {
  for (const { id, pieces } of sections)
    pieces.forEach((piece, at) => {
      if (piece.kind === 'paragraph' && piece.text.endsWith(':'))
        expect(['list', 'quote'], `${id}: ${piece.text}`).toContain(pieces[at + 1]?.kind)
    })
}

test.each(inBoth)('$name, in $language: sound from cover to appendix', async ({ draft, language }) => {
  const document = await write(draft, language)
  expect(document).toMatchObject({ language, madeOn: '2026-11-23' })
  isSound(document)
  keepsItsColons(document)
})

test.each(inBoth)('$name, in $language: in the client’s own words', async ({ draft, language }) => {
  const document = await write(draft, language)
  const quotes = (id: string) =>
    section(document, id)?.pieces.flatMap((piece) => (piece.kind === 'quote' ? [piece.text] : []))
  const own = [draft.occasion, draft.caseDescription, draft.strengthsNote, draft.earlierNote].filter(
    (text) => text !== undefined,
  )
  expect(own.length).toBeGreaterThan(0)
  expect(quotes('question')).toEqual(own)
  expect(quotes('goals')).toEqual(draft.satisfied === undefined ? [] : [draft.satisfied])
  expect(document.title).toContain(draft.organisation)
  expect(document.title).toContain(draft.organisation)
})

/** An amount as it is printed, read back: "€ 1.750,50" is 1750.5. */
function amountIn(text: string | undefined, language: Language): number {
  const bare = (text ?? '').replace(/[€\s]/g, '')
  const figure = language === 'nl' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '')
  return figure === '' ? NaN : Number(figure)
}

const priceTable = (document: ProposalDocument) => {
  const table = section(document, 'price')?.pieces.find((piece) => piece.kind === 'table')
  if (table?.kind !== 'table') return expect.unreachable()
  const last = (row: { readonly cells: readonly string[] }) => amountIn(row.cells.at(-1), document.language)
  return {
    parts: table.rows.filter(({ total }) => !total),
    totals: table.rows.filter(({ total }) => total).map(last),
    last,
  }
}

test.each(inBoth)(
  '$name, in $language: the price adds up to the recommendation',
  async ({ draft, language }) => {
    const recommendation = recommend(draft, offeringOf(fictionalPractice))
    const { lines, days } = recommendation
    const { exclVat, vat, inclVat } = recommendation.price
    const { parts, totals, last } = priceTable(await write(draft, language))
    expect(parts).toHaveLength(lines.length)
    parts.forEach((row, at) => {
      const [, , ofDays, rate] = row.cells.map((cell) => amountIn(cell, language))
      expect(last(row)).toBeCloseTo(lines[at]?.price.value ?? NaN, 2)
      expect(last(row)).toBeCloseTo((ofDays ?? NaN) * (rate ?? NaN), 2)
      expect(rate).toBe(fictionalPractice.dayRate)
    })
    const sum = parts.reduce((total, row) => total + last(row), 0)
    const [excl = NaN, tax = NaN, incl = NaN] = totals
    expect(excl).toBe(sum)
    expect(excl).toBe(exclVat.value)
    expect(incl).toBe(excl + tax)
    expect(Math.abs(tax - vat.value)).toBeLessThanOrEqual(0.5)
    expect(Math.abs(incl - inclVat.value)).toBeLessThanOrEqual(0.5)
    const ofDays = parts.reduce((total, row) => total + amountIn(row.cells[2], language), 0)
    expect(days.value).toBeCloseTo(ofDays, 2)
  },
)

test.each(inBoth)('$name, in $language: every part of the mix is explained and planned', async (example) => {
  const document = await write(example.draft, example.language)
  const { lines } = recommend(example.draft, offeringOf(fictionalPractice))
  const pieces = section(document, 'programme')?.pieces ?? []
  expect(pieces.filter(({ kind }) => kind === 'subheading')).toHaveLength(lines.length)
  expect(pieces.filter(({ kind }) => kind === 'facts')).toHaveLength(lines.length)
  const planned = section(document, 'planning')?.pieces.find((piece) => piece.kind === 'table')
  expect(planned?.kind === 'table' ? planned.rows : []).toHaveLength(lines.length)
})

test.each(languages)(
  'who needs no programme, in %s, gets a proposal without programme or price',
  async (language) => {
    const draft: Draft = { problemKnown: 'clear', approachKnown: 'yes', goals: ['awareness'] }
    expect(recommend(draft, offeringOf(fictionalPractice)).kind).toBe('noneNeeded')
    const document = await write(draft, language)
    isSound(document)
    expect(ids(document)).toEqual([
      'summary',
      'question',
      'goals',
      'view',
      'approach',
      'notAdvised',
      'assumptions',
      'practice',
      'answers',
      'account',
    ])
    // As firm in every chapter, and with no more taken for granted than what could still turn it.
    const proposal = await loadProposal(language)
    const explanation = await loadExplanation(language)
    const { advice } = await loadAdvice(language)
    const said = JSON.stringify(document.sections)
    expect(said).not.toContain(explanation.noHeart)
    expect(said).not.toContain(proposal.practice.how)
    for (const id of ['approach', 'account'])
      expect(JSON.stringify(section(document, id))).toContain(advice.noneNeeded.firm)
    expect(recommend(draft, offeringOf(fictionalPractice)).assumptions.length).toBeLessThanOrEqual(2)
  },
)

test('who can only listen yet reads of no dialogue that goes ahead, and what is asked for those talks', async () => {
  const { budget: _, ...care } =
    examples.find(({ name }) => name.startsWith('c4'))?.draft ?? expect.unreachable()
  const draft: Draft = { ...care, tension: 'open', trust: 'low', core: 'no', budget: 4500, budgetVat: 'incl' }
  expect(recommend(draft, offeringOf(fictionalPractice))).toMatchObject({ kind: 'notYet' })
  const document = await write(draft, 'nl')
  const said = JSON.stringify(document.sections)
  expect(said).not.toContain('Kan de dialoog zo doorgaan')
  expect(JSON.stringify(section(document, 'phasing'))).toContain('Kan er een dialoog komen')
  expect(JSON.stringify(section(document, 'roles'))).toContain('met wie wij kunnen praten')
})

test('what a client wrote of the room, of who decides and of the contact stands where it is needed', async () => {
  const draft = examples.find(({ name }) => name.startsWith('c4'))?.draft ?? expect.unreachable()
  const document = await write(
    {
      ...draft,
      venue: 'De zaal is op dinsdag vrij.',
      decider: 'het bestuur',
      decisionPeriod: '2027-02',
      contactName: 'Noor Bos',
      traits: ['elderly'],
      share65: 29,
    },
    'nl',
  )
  expect(JSON.stringify(section(document, 'roles'))).toContain('De zaal is op dinsdag vrij.')
  const asked = JSON.stringify(section(document, 'summary'))
  expect(asked).toContain('Leg dit voor aan wie erover besluit: het bestuur (februari 2027).')
  expect(asked).toContain('Laat weten of Noor Bos de vaste contactpersoon blijft.')
  expect(JSON.stringify(section(document, 'question'))).toContain('29 procent is 65 jaar of ouder')
})

test('who chose to begin next year reads nowhere but among the answers that something is to happen this year', async () => {
  const { draft } = examples[0] ?? expect.unreachable()
  const { occasion: _, ...unwritten } = { ...draft, urgency: 'thisYear' as const }
  const read = async (start: string | undefined) =>
    (await write({ ...unwritten, start }, 'nl')).sections
      .filter(({ id }) => id !== 'answers')
      .flatMap(({ pieces }) => pieces.flatMap(textsOf))
      .join('\n')
  expect(await read('2027-02')).not.toMatch(/dit jaar/i)
  expect(await read(undefined)).toContain('Dit jaar moet er iets gebeuren')
})

test('a goal for which there is no part is named, and not left out', async () => {
  const draft = examples.find(({ name }) => name.startsWith('c1'))?.draft ?? expect.unreachable()
  const goals = JSON.stringify(
    section(await write({ ...draft, goals: ['relation', 'skill'] }, 'nl'), 'goals'),
  )
  expect(goals).toContain('Hiervoor is er nu nog geen onderdeel: medewerkers kunnen iets')
  expect(JSON.stringify(section(await write(draft, 'nl'), 'goals'))).not.toContain('nog geen onderdeel')
})

test('whoever reads the document reads what it costs to go on with who does not take part yet', async () => {
  const house = examples.find(({ name }) => name.startsWith('c5'))?.draft ?? expect.unreachable()
  expect(JSON.stringify(section(await write(house, 'nl'), 'notAdvised'))).toContain('Wie nu nog niet meedoet')
  const together = examples.find(({ name }) => name.startsWith('c4'))?.draft ?? expect.unreachable()
  expect(JSON.stringify(section(await write(together, 'nl'), 'notAdvised'))).not.toContain('nog niet meedoet')
})

test('where the house talks first, it decides on what it promises before residents come', async () => {
  const house = examples.find(({ name }) => name.startsWith('c5'))?.draft ?? expect.unreachable()
  expect(JSON.stringify(section(await write(house, 'nl'), 'phasing'))).toContain(
    'Vóór week 10, na het overleg binnen uw organisatie: wat belooft u aan bewoners?',
  )
  const together = examples.find(({ name }) => name.startsWith('c4'))?.draft ?? expect.unreachable()
  expect(JSON.stringify(section(await write(together, 'nl'), 'phasing'))).not.toContain('wat belooft u')
})

test('nobody who does not stand behind it yet is said to decide on the whole', async () => {
  const draft = examples.find(({ name }) => name.startsWith('c4'))?.draft ?? expect.unreachable()
  const document = await write({ ...draft, sponsor: 'nobody' }, 'nl')
  const steps = JSON.stringify(section(document, 'phasing'))
  expect(steps).toContain('u, met wie opdrachtgever kan worden')
  expect(steps).toContain('wie dan opdrachtgever is')
  expect(JSON.stringify(section(document, 'summary'))).toContain('uw eigen akkoord genoeg')
  const sponsored = await write(draft, 'nl')
  expect(JSON.stringify(sponsored.sections)).not.toContain('wie dan opdrachtgever is')
  expect(JSON.stringify(section(sponsored, 'summary'))).not.toContain('uw eigen akkoord genoeg')
})

test.each(languages)(
  'who cannot begin yet, in %s, gets a proposal without programme or price',
  async (language) => {
    const draft: Draft = { goals: ['relation'], budget: 500, budgetVat: 'excl' }
    expect(recommend(draft, offeringOf(fictionalPractice))).toMatchObject({ kind: 'notYet', lines: [] })
    const document = await write(draft, language)
    isSound(document)
    for (const id of ['programme', 'planning', 'roles', 'price']) expect(ids(document)).not.toContain(id)
    expect(ids(document)).toContain('approach')
  },
)

test('somebody who answered nothing at all still gets a proposal that makes sense', async () => {
  for (const language of languages) isSound(await write({}, language))
})

const withoutOwnWords = (draft: Draft): Draft => {
  const words = questions.items.filter(
    ({ question }) => question.kind === 'text' || question.kind === 'longText',
  )
  return Object.fromEntries(Object.entries(draft).filter(([id]) => !words.some((item) => item.id === id)))
}

const wordsIn = async (language: Language) =>
  Object.values((await loadQuestions(language)).questions).flatMap((question) => [
    question.label,
    ...('options' in question ? Object.values(question.options) : []),
    ...('bands' in question ? Object.values(question.bands) : []),
  ])

/** The words of every question, option and band in one language that the other does not have. */
async function ownWordsOf(language: Language): Promise<Set<string>> {
  const other = await wordsIn(language === 'nl' ? 'en' : 'nl')
  return new Set((await wordsIn(language)).filter((text) => !other.includes(text)))
}

test.each(examples)('$name: nothing of the other language gets in', async ({ draft }) => {
  for (const [language, other] of [
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const) {
    // A rule has the same name in every language.
    const texts = everyText(await write(withoutOwnWords(draft), language)).filter(
      (text) => !/^[a-z]+[.:][A-Za-z]+$/.test(text),
    )
    const own = await ownWordsOf(language)
    const foreign = await ownWordsOf(other)
    expect(texts.some((text) => own.has(text))).toBe(true)
    expect(texts.flatMap((text) => text.split('; ')).filter((text) => foreign.has(text))).toEqual([])
    const spot =
      other === 'nl'
        ? /\b(?:bewoners|medewerkers|het|een|voor|werkvorm|dagdeel|btw)\b/i
        : /\b(?:the|residents|employees|with|week one|excluding VAT|your)\b/i
    const { people, address } = fictionalPractice
    const names = [...people.map(({ name }) => name), ...address, fictionalPractice.name]
    const read = texts.map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text))
    expect(read.filter((text) => spot.test(text))).toEqual([])
  }
})

test('the practice that offers stands in it, and a real one is not called made up', async () => {
  const real: Practice = { ...fictionalPractice, name: 'Bureau Echt', fictional: false, dayRate: 1234.5 }
  const [{ draft } = expect.unreachable()] = examples
  const document = await write(draft, 'nl', real)
  isSound(document)
  expect(document.practice).toMatchObject({ name: 'Bureau Echt', notice: undefined })
  expect(everyText(document).join(' ')).not.toContain('verzonnen')
  // A rate is what it is; an amount that follows from it is an indication, so in whole euros.
  const { parts, totals, last } = priceTable(document)
  expect(parts.map(({ cells }) => amountIn(cells[3], 'nl'))).toEqual(parts.map(() => 1234.5))
  expect([...parts.map(last), ...totals].filter((amount) => !Number.isInteger(amount))).toEqual([])
})

test('a practice that is exempt for a part says so beside the price, and is known by its numbers', async () => {
  const exempt: Practice = {
    ...fictionalPractice,
    fictional: false,
    kvk: '12345678',
    iban: 'NL91ABNA0417164300',
    vatBases: { actionLearning: 'crkboExempt' },
  }
  const { draft } = examples.find(({ name }) => name.startsWith('c4')) ?? expect.unreachable()
  const text = everyText(await write(draft, 'nl', exempt))
    .join('\n')
    .replaceAll('\u00a0', ' ')
  // The trajectory is € 14.000 of € 21.350.
  expect(text).toContain('Btw 21%, over € 7.350')
  expect(text).toContain('Vrijgesteld van btw (CRKBO), over € 14.000')
  expect(text).toContain('KvK\n12345678\nBtw-id\nNL000000000B00\nIBAN\nNL91ABNA0417164300')
  const none = everyText(await write(draft, 'nl', { ...exempt, vatBases: {}, vatBasis: 'notApplicable' }))
  expect(none.join('\n')).toContain('Geen btw van toepassing')
  expect(none.join('\n')).not.toContain('Btw 21%')
})

test('whatever is answered, a proposal can be written', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, fc.constantFrom(...languages), async (draft, language) => {
      const document = await write(draft, language)
      isSound(
        document,
        Object.values(draft).filter((answer) => typeof answer === 'string'),
      )
      const recommendation = recommend(draft, offeringOf(fictionalPractice))
      const { exclVat, vat, inclVat } = indicationOf(recommendation)
      const offers = recommendation.lines.length > 0
      expect(ids(document).includes('price')).toBe(offers)
      if (offers) expect(priceTable(document).totals).toEqual([exclVat, vat, inclVat])
    }),
    { numRuns: 50 },
  )
}, 60_000)

/** What an example's proposal prints against its parts. */
async function printedAgainst(name: string): Promise<readonly string[]> {
  const { draft } = examples.find((example) => example.name === name) ?? expect.unreachable()
  const pieces = section(await write(draft, 'nl'), 'programme')?.pieces ?? []
  return pieces.flatMap((piece) =>
    piece.kind === 'facts'
      ? piece.items.filter(({ label }) => label === 'Wat ertegen spreekt').map(({ value }) => value)
      : [],
  )
}

test('what weighs against a part is printed only where it outweighs the rest, with why it is there', async () => {
  expect(await printedAgainst('c5-no-case-yet.json')).toEqual([])
  const [lecture, ...others] = await printedAgainst('c3-six-hundred.json')
  expect(lecture).toMatch(/^De weg is nog niet bekend.* Toch hoort de lezing erbij/)
  expect(others).toEqual([])
})

test('the price is laid beside the budget that was given, and nowhere is more promised', async () => {
  const { draft } = examples.find(({ name }) => name === 'c4-care-with-clients.json') ?? expect.unreachable()
  const texts = everyText(await write(draft, 'nl')).map((text) => text.replaceAll('\u00A0', ' '))
  const beside = 'Dit programma past binnen uw budget van € 22.000 zonder btw: er blijft € 650 over.'
  expect(texts.filter((text) => text.includes(beside))).toHaveLength(1)
})

test.each(examples)('what counts for each format adds up to what is said of it: $name', async ({ draft }) => {
  const { fit } = recommend(draft, offeringOf(fictionalPractice))
  const pieces = section(await write(draft, 'nl'), 'account')?.pieces ?? []
  for (const format of formats) {
    const name = reasons.formats[format].toLowerCase()
    const about = pieces.filter(
      (piece) =>
        piece.kind === 'table' &&
        (piece.caption.toLowerCase().includes(name) ||
          (format === 'dialogue' && piece.caption.includes('korte inleiding en dialoog'))),
    )
    const points = new Map(
      about.flatMap((piece) =>
        (piece.kind === 'table' ? piece.rows : []).map(({ cells }): [string, number] => [
          cells[1] ?? '',
          Number(cells[2]?.replace('−', '-')) || 0,
        ]),
      ),
    )
    const sum = [...points.values()].reduce((before, each) => before + each, 0)
    expect([format, sum]).toEqual([format, fit[format].value])
  }
})

test('no table in a proposal is empty, whatever was answered', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, async (draft) => {
      const { sections } = await write(draft, 'nl')
      const tables = sections.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'table'))
      expect(tables.filter(({ rows }) => rows.length === 0).map(({ caption }) => caption)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

import { expect, test } from 'vitest'
import type { ErrorCode } from '../../src/questionnaire/kinds.ts'
import { questions } from '../../src/questionnaire/questions.ts'
import type { PageId, QuestionId } from '../../src/questionnaire/types.ts'
import { itemOf, questionIds } from '../../src/questionnaire/walk.ts'
import { vatBases } from '../../src/practice/practiceSchema.ts'
import { blocks } from '../../src/rules/formats.ts'
import {
  loadAdvice,
  loadCall,
  loadCorrections,
  loadDossiers,
  loadFaults,
  loadForWhom,
  loadHandover,
  loadHistory,
  loadOffer,
  loadOpening,
  loadPracticeTexts,
  loadProposal,
  loadQuestions,
  loadReasons,
  loadRulebook,
  loadSettings,
  loadShell,
} from '../../src/texts/load.ts'
import { questionText, sayAnswer, sayColumn, sayReckoned } from '../../src/texts/say.ts'
import { languages, type Language } from '../../src/texts/texts.ts'

const partsIn = async (language: Language) => ({
  questions: await loadQuestions(language),
  forWhom: await loadForWhom(language),
  reasons: await loadReasons(language),
  rulebook: await loadRulebook(language),
  shell: await loadShell(language),
  proposal: await loadProposal(language),
  faults: await loadFaults(language),
  offer: await loadOffer(language),
  practice: await loadPracticeTexts(language),
  settings: await loadSettings(language),
  call: await loadCall(language),
  corrections: await loadCorrections(language),
  dossiers: await loadDossiers(language),
  history: await loadHistory(language),
  handover: await loadHandover(language),
  opening: await loadOpening(language),
  ...(({ advice, programme }) => ({ advice, programme }))(await loadAdvice(language)),
})
const parts = { nl: await partsIn('nl'), en: await partsIn('en') }

/** What a text with gaps is tried with: one and more of everything it may be given. */
function samples(path: string): unknown[][] {
  if (path.startsWith('questions.errors')) return questions.items.map(({ question }) => [question])
  if (path === 'proposal.price.vat')
    return vatBases.flatMap((basis) => [undefined, '€\u00A01.000'].map((over) => [basis, '21%', over]))
  if (path === 'proposal.chapters.price.vatShort') return vatBases.map((basis) => [basis, '21%'])
  if (path === 'advice.basis.charged') return ['all', 'some', 'none'].map((charged) => ['21%', charged])
  if (path === 'programme.amount') return blocks.flatMap((block) => [1, 2, 12].map((n) => [block, n, n % 5]))
  if (path === 'programme.people') return blocks.flatMap((block) => [1, 16].map((n) => [n, block]))
  if (path === 'programme.duration')
    return blocks.flatMap((block) =>
      [45, 60, 90, 240].flatMap((n) => [1, 2].map((times) => [n, block, times, times > 1])),
    )
  if (path === 'corrections.fields.inAll') return [1, 4].map((times) => [2, 3, times])
  const some = [
    [1, 1, 'Ster'],
    [3, 8, 'Ster'],
    [0, 12, 'Ster'],
  ]
  return some
}

interface Said {
  readonly path: string
  readonly text: unknown
}

/** Every text in a part with the place where it stands; a text with gaps once for each sample. */
function textsIn(value: unknown, path: string): Said[] {
  if (typeof value === 'function')
    return samples(path).map((given) => ({
      path,
      text: (value as (...given: unknown[]) => unknown)(...given),
    }))
  if (typeof value !== 'object' || value === null) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

/** The shape of a part: where there is a text, where one with gaps. */
function shapeOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
}

const said = (language: Language) =>
  Object.entries(parts[language]).flatMap(([name, part]) => textsIn(part, name))
const all = { nl: said('nl'), en: said('en') }
const shownIn = (language: Language, pattern: RegExp) =>
  all[language].filter(({ text }) => pattern.test(String(text)))

test.each(languages)('%s: there are many texts, in every part', (language) => {
  expect(all[language].length).toBeGreaterThan(1000)
  for (const part of Object.values(parts[language])) expect(textsIn(part, '').length).toBeGreaterThan(10)
})

test.each(languages)('%s: no text is empty', (language) => {
  expect(all[language].filter(({ text }) => typeof text !== 'string')).toEqual([])
  // Refusals have a test of their own, below.
  expect(shownIn(language, /^\s*$/).filter(({ path }) => !path.startsWith('questions.errors'))).toEqual([])
})

test.each(languages)('%s: no text shows a hole in the program', (language) => {
  expect(shownIn(language, /undefined|null\b|NaN|\[object|\$\{|=>/)).toEqual([])
})

test.each(languages)('%s: no text has blanks around it or two in a row', (language) => {
  expect(shownIn(language, /^\s|\s\s/)).toEqual([])
  // "Fout: " stands before another text.
  expect(shownIn(language, /\s$/).map(({ path }) => path)).toEqual(['shell.errorTitle'])
})

test.each(languages)('%s: nobody is shouted at', (language) => {
  expect(shownIn(language, /!/)).toEqual([])
})

test('Dutch says "u", and never "je"', () => {
  expect(shownIn('nl', /(?<![\p{L}-])(?:je|jij|jou|jouw|jullie)(?![\p{L}-])/iu)).toEqual([])
  for (const part of ['questions', 'reasons', 'shell', 'proposal', 'advice', 'programme'])
    expect(
      shownIn('nl', /(?<!\p{L})uw?(?!\p{L})/iu).some(({ path }) => path.startsWith(`${part}.`)),
      part,
    ).toBe(true)
})

// Where another name is not enough for one language, it can be for the other.
test.each(Object.keys(parts.nl).filter((name) => name !== 'forWhom') as (keyof typeof parts.nl)[])(
  '%s: both languages say the same things',
  (name) => {
    expect(shapeOf(parts.en[name], name).toSorted()).toEqual(shapeOf(parts.nl[name], name).toSorted())
  },
)

test('no sentence was left in the other language', () => {
  const dutch = new Map(all.nl.map(({ path, text }) => [path, text]))
  const same = all.en.filter(
    ({ path, text }) => dutch.get(path) === text && String(text).split(' ').length > 3,
  )
  expect(same).toEqual([])
})

const codes = Object.keys(parts.nl.questions.errors) as ErrorCode[]

test.each(languages)('%s: every refusal of every question is a sentence', (language) => {
  const { errors } = parts[language].questions
  const silent = codes.flatMap((code) =>
    questions.items
      .filter(({ question }) => !/^\p{Lu}.*\.$/u.test(errors[code](question)))
      .map(({ id, question }) => `${code}: ${id} (${question.kind})`),
  )
  expect(silent).toEqual([])
})

test.each(languages)('%s: a refusal names the limit it is about', (language) => {
  const { errors } = parts[language].questions
  expect(errors.tooMany(itemOf('goals').question)).toMatch(/\b2\b/)
  expect(errors.tooMany(itemOf('places').question)).toMatch(/\b12\b/)
  expect(errors.tooLow(itemOf('corePeople').question)).toMatch(/\b1\b/)
  expect(errors.tooLow(itemOf('staffHours').question)).toMatch(language === 'nl' ? /\b0,5\b/ : /\b0\.5\b/)
  const [hours, euros] = language === 'nl' ? [/ 1\.000 /, / 5\.000\.000 /] : [/ 1,000 /, / 5,000,000 /]
  expect(errors.tooHigh(itemOf('staffHours').question)).toMatch(hours)
  expect(errors.tooHigh(itemOf('budget').question)).toMatch(euros)
  expect(errors.tooLong(itemOf('reference').question)).toMatch(/\b60\b/)
})

test.each(languages)('%s: who does not know yet can say so, or reads what to do', (language) => {
  const stuck = questions.items.filter(
    // Everybody knows the own sector, and "another one" is among the answers.
    ({ id, steers, question }) =>
      steers &&
      !question.unknown &&
      id !== 'sector' &&
      !/Weet u het nog niet\?|Do you not know yet\?/.test(
        questionText(id as QuestionId, parts[language].questions).hint ?? '',
      ),
  )
  expect(stuck.map(({ id }) => id)).toEqual([])
})

test.each(languages)('%s: an answer is said in words, not in ids', (language) => {
  const { questions: words } = parts[language]
  const raw = questions.items.flatMap(({ id, question }) => {
    const known = [
      ...('options' in question ? question.options : []),
      ...('bands' in question ? question.bands.map((band) => band.id) : []),
      ...(question.unknown ? ['unknown'] : []),
    ]
    return known.filter((answer) => {
      const given = question.kind === 'several' && answer !== 'unknown' ? [answer] : answer
      const text = sayAnswer(id as QuestionId, given, words, language)
      return text === answer || text.trim() === ''
    })
  })
  expect(raw).toEqual([])
})

test.each(languages)('%s: two options of one question never read the same', (language) => {
  for (const id of questionIds) {
    const { options, bands } = parts[language].questions.questions[id] as {
      options?: Record<string, string>
      bands?: Record<string, string>
    }
    const texts = Object.values(options ?? bands ?? {})
    expect(new Set(texts).size, id).toBe(texts.length)
  }
})

test.each([
  { id: 'budget', answer: 2000, nl: '€ 2.000', en: '€2,000' },
  { id: 'staff', answer: 1, nl: '1 persoon', en: '1 person' },
  { id: 'staff', answer: 1400, nl: '1.400 mensen', en: '1,400 people' },
  { id: 'staffHours', answer: 2.5, nl: '2,5 uur', en: '2.5 hours' },
  { id: 'start', answer: '2027-03', nl: 'maart 2027', en: 'March 2027' },
  {
    id: 'places',
    answer: [{ name: 'Utrecht' }, { name: 'Zeist' }],
    nl: 'Utrecht, Zeist',
    en: 'Utrecht, Zeist',
  },
  { id: 'earlier', answer: ['lecture', 'project'], nl: 'Een lezing; Een project of proef', en: undefined },
  { id: 'district', answer: 'Achterhoven', nl: 'Achterhoven', en: 'Achterhoven' },
] as const)('$id $answer is “$nl” in Dutch and “$en” in English', ({ id, answer, nl, en }) => {
  const inWords = (language: Language) =>
    sayAnswer(id, answer, parts[language].questions, language).replaceAll('\u00A0', ' ')
  expect(inWords('nl')).toBe(nl)
  if (en !== undefined) expect(inWords('en')).toBe(en)
})

const estimateInDutch = (answer: unknown) =>
  sayReckoned('budget', answer, parts.nl.questions, 'nl')?.replaceAll('\u00A0', ' ')

test('an estimate is said with the figure it is read as', () => {
  expect(estimateInDutch('over50000')).toBe('€ 75.000')
  expect(estimateInDutch(60_000)).toBeUndefined()
})

test('numbers that stand under one another have their commas under one another', () => {
  expect(sayColumn([3, 1.75, 9.5, 1000], 'nl')).toEqual(['3,00', '1,75', '9,50', '1.000,00'])
  expect(sayColumn([0.5, 17], 'en')).toEqual(['0.5', '17.0'])
  expect(sayColumn([3, 17], 'nl')).toEqual(['3', '17'])
  expect(sayColumn([], 'nl')).toEqual([])
})

/** The figures in a label, as numbers: "Meer dan € 2.500, hooguit € 7.500" has two. */
const figuresIn = (label: string): number[] =>
  [...label.matchAll(/\d+(?:[.,]\d{3})*/g)].map(([figure]) => Number(figure.replace(/[.,]/g, '')))

test.each(languages)('%s: no figure is in two estimates of one question', (language) => {
  for (const { id, question } of questions.items) {
    if (!('bands' in question) || question.bands.length === 0) continue
    const labels = (
      parts[language].questions.questions[id as QuestionId] as { bands: Record<string, string> }
    ).bands
    for (const band of question.bands) {
      const label = labels[band.id] ?? ''
      // A figure that another estimate ends with is the edge of this one: that it lies outside has to be said.
      for (const figure of figuresIn(label).filter((number) =>
        question.bands.some(({ upTo }) => upTo === number),
      ))
        if (figure !== band.upTo) expect(label, `${id}: ${label}`).toMatch(/meer dan|more than/i)
    }
  }
})

test.each(languages)('%s: the hint at the budget names the figure that is reckoned with', (language) => {
  const { question } = itemOf('budget')
  const most = question.kind === 'money' ? question.bands.at(-1)?.reckon : undefined
  const { hint = '' } = parts[language].questions.questions.budget
  expect(figuresIn(hint)).toContain(most)
})

test.each(languages)(
  '%s: the heading of a page does not say what a question on it says again',
  (language) => {
    const { pages, questions: words } = parts[language].questions
    const twice = questions.items.filter(
      ({ id, page }) => words[id as QuestionId].label === pages[page as PageId],
    )
    expect(twice).toEqual([])
  },
)

test('an amount stays on one line with its euro sign', () => {
  expect(shownIn('nl', /€ /)).toEqual([])
})

import type { Box } from '../../src/questionnaire/cells.ts'
import type { Draft, QuestionId } from '../../src/questionnaire/types.ts'
import { holds, isQuestionId, walk } from '../../src/questionnaire/walk.ts'
import { capacitiesOf } from '../../src/rules/capacities.ts'
import { decideWalk } from '../../src/rules/decide.ts'
import { theRules } from '../../src/rules/evaluate.ts'
import { sizes, type Offering } from '../../src/rules/offering.ts'
import { WEEKS_PER_MONTH } from '../../src/rules/programme.ts'
import { recommendationOf, recommend } from '../../src/rules/recommend.ts'
import type { Recommendation } from '../../src/rules/recommendation.ts'
import type { Because } from '../../src/rules/trace.ts'
import type { QuestionTexts } from '../../src/texts/texts.ts'
import type { ReasonTexts } from '../../src/texts/reasonTexts.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { sayNotice } from '../../src/texts/sayReasons.ts'
import { anyDraft, randomFrom } from './drafts.ts'
import type { Finding } from './finding.ts'
import { violatedBy } from './plans.ts'
import { theSystem } from './system.ts'

export type Words = Readonly<
  Record<Language, { readonly questions: QuestionTexts; readonly reasons: ReasonTexts }>
>

const rows = new Map<string, Box>(
  Object.values(theRules).flatMap((table) =>
    Object.entries<{ when: object }>(table).map(([id, row]) => [id, row.when as Box] as const),
  ),
)

interface ReadId {
  readonly kind: string
  readonly key: string
  readonly box: Box | undefined
}
const idsRead = new Map<Because, ReadId>()

/** What an id is about; the same few are read millions of times. */
function readId(id: Because): ReadId {
  const before = idsRead.get(id)
  if (before !== undefined) return before
  const at = id.indexOf(':')
  const [kind, key] = [id.slice(0, at), id.slice(at + 1)]
  const found = { kind, key, box: kind === 'rule' ? rows.get(key) : undefined }
  idsRead.set(id, found)
  return found
}

/** Whether an id has words in a language; an amount or the order of weighing needs none beside its own table. */
export function hasWords(id: string, { questions, reasons }: Words[Language]): boolean {
  const [kind, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)] as const
  const texts: Readonly<Record<string, object>> = {
    rule: reasons.rules,
    dose: reasons.doses,
    limit: reasons.limits,
    objective: reasons.objectives,
    size: sizes,
    answer: questions.questions,
    lift: reasons.lifts,
    outcome: reasons.outcomes,
    step: reasons.outcomeSteps,
    block: reasons.blocks,
    format: reasons.formats,
    theme: reasons.themes,
  }
  const found: unknown = Object.entries(texts[kind] ?? {}).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found.trim() !== '' : found !== undefined
}

/** Everything that a recommendation rests on. */
export function becauseIn({ lines, later, fit, days, months, price, ...rest }: Recommendation): Set<Because> {
  const all = new Set<Because>()
  const add = (some: readonly Because[]) => {
    for (const id of some) all.add(id)
  }
  for (const line of lines) {
    for (const { because } of [line.sessions, line.asked, line.groups, line.people, line.minutes])
      add(because)
    for (const some of [line.days.because, line.price.because, line.because, line.against]) add(some)
  }
  for (const one of later)
    for (const some of [one.because, one.price.exclVat.because, one.goNoGo?.exclVat.because ?? []]) add(some)
  for (const { because } of [...Object.values(fit), days, months, ...Object.values(price)]) add(because)
  for (const { because } of [...rest.rejected, ...rest.warnings, ...rest.assumptions]) add(because)
  return all
}

/** Everything that can appear, by the name under which the catalogue knows it. */
export const appearingIn = (advice: Recommendation, because: Iterable<string>): string[] => [
  `kind:${advice.kind}`,
  ...(advice.lead === null ? [] : [`lead:${advice.lead}`]),
  ...(advice.outcome === null ? [] : [`outcome:${advice.outcome}`]),
  ...advice.lines.flatMap(({ block, theme }) => [
    `block:${block}`,
    ...(theme === null ? [] : [`theme:${theme}`]),
  ]),
  ...advice.rejected.flatMap(({ format, stage }) => [`stage:${stage}`, `rejected:${format}`]),
  ...advice.later.map(({ format }) => `later:${format}`),
  ...[...advice.warnings, ...advice.assumptions].map(({ id }) => id),
  ...because,
]

const near = (a: number, b: number) => Math.abs(a - b) < 0.005

/** What is wrong with one recommendation, in a few words each. */
export function faultsIn(
  draft: Draft,
  offering: Offering,
  words: Words,
  known: Set<string>,
  twice = true,
): { faults: string[]; advice: Recommendation; because: Set<Because> } {
  const walked = walk(draft)
  const decision = decideWalk(walked, offering)
  const advice = recommendationOf(decision)
  const faults: string[] = violatedBy(decision, { ...theSystem, offering })
  const fail = (what: string) => void faults.push(what)

  if (twice && JSON.stringify(advice) !== JSON.stringify(recommend(draft, offering)))
    fail('dezelfde antwoorden geven tweemaal hetzelfde advies')
  if (advice.kind === 'notYet' && advice.outcome === null) fail('er is altijd een uitkomst')
  if ((advice.kind === 'advice') !== (advice.lead !== null && advice.lines.length > 0))
    fail('een advies heeft een leidende werkvorm en ten minste één onderdeel')

  const asked = new Set(walked.asked.map(({ id }) => id))
  const isAsked = (one: QuestionId) => asked.has(one)
  const check = (id: string) => {
    if (known.has(id)) return
    for (const language of languages)
      if (!hasWords(id, words[language])) fail(`elke reden heeft woorden (${language}): ${id}`)
    known.add(id)
  }
  const because = becauseIn(advice)
  for (const id of because) {
    check(id)
    const { kind, key, box } = readId(id)
    if (kind === 'rule' && (box === undefined || !holds(box, walked.answers, isAsked)))
      fail(`een aangehaalde regel geldt ook: ${key}`)
    if (kind === 'answer' && !isQuestionId(key)) fail(`een aangehaalde vraag bestaat: ${key}`)
  }
  for (const { stage, because: refusals } of advice.rejected)
    if (stage === 'contraindication') for (const id of refusals) check(id.replace('rule:', 'lift:'))
  if (advice.outcome !== null) for (const kind of ['outcome', 'step']) check(`${kind}:${advice.outcome}`)
  for (const { block, format, theme } of advice.lines)
    for (const id of [`block:${block}`, format && `format:${format}`, theme && `theme:${theme}`])
      if (id) check(id)
  for (const notice of [...advice.warnings, ...advice.assumptions])
    for (const language of languages) {
      if (known.has(`${language} ${notice.id}`)) continue
      const said: unknown = sayNotice(notice, { ...words[language], language, answers: walked.answers })
      if (typeof said !== 'string' || said.trim() === '')
        fail(`elke reden heeft woorden (${language}): ${notice.id}`)
      known.add(`${language} ${notice.id}`)
    }

  for (const { block, sessions, asked: wished, days, price } of advice.lines) {
    if (sessions.value > wished.value) fail(`er is niet meer dan gevraagd: ${block}`)
    // What is less than was asked for says what kept the rest out.
    if (sessions.value < wished.value && !sessions.because.some((id) => id.startsWith('limit:')))
      fail(`wat minder is dan gevraagd zegt waarom: ${block}`)
    if (!near(price.value, days.value * offering.dayRate[block]))
      fail(`de prijs is dagen maal tarief: ${block}`)
  }
  const sum = (of: (line: Recommendation['lines'][number]) => number) =>
    advice.lines.reduce((all, line) => all + of(line), 0)
  if (
    !near(
      sum(({ days }) => days.value),
      advice.days.value,
    )
  )
    fail('de dagen tellen op')
  if (
    !near(
      sum(({ price }) => price.value),
      advice.price.exclVat.value,
    )
  )
    fail('de prijzen tellen op')
  const { budget, months } = capacitiesOf(decision.evaluation)
  // Coordination is no meeting: it runs along.
  const weeks = advice.lines.filter(({ block }) => block !== 'coordination').map((line) => line.weeks)
  const span =
    Math.max(0, ...weeks.map(({ to }) => to)) - Math.min(Infinity, ...weeks.map(({ from }) => from))
  if (span > months * WEEKS_PER_MONTH) fail('het programma blijft binnen de maanden')
  if (advice.price.exclVat.value > budget + 0.005) fail('het programma blijft binnen het budget')
  return { faults, advice, because }
}

/** One in so many is worked out a second time: a pure function gains little from more. */
const EVERY = 20

export interface Replayed {
  readonly drafts: number
  readonly findings: readonly Finding[]
  /** what appeared, each with the first answers for which it did */
  readonly seen: ReadonlyMap<string, Draft>
  readonly leads: ReadonlyMap<string, number>
}

/** Works out the advice for many sets of answers, and checks that every number and reason in it stands up. */
export function replay(count: number, words: Words, seed = 2026): Replayed {
  const random = randomFrom(seed)
  const findings = new Map<string, Finding>()
  const seen = new Map<string, Draft>()
  const leads = new Map<string, number>()
  const known = new Set<string>()
  for (let at = 0; at < count; at++) {
    const draft = anyDraft(random)
    const { faults, advice, because } = faultsIn(draft, theSystem.offering, words, known, at % EVERY === 0)
    for (const property of faults)
      if (!findings.has(property)) findings.set(property, { property, answers: draft })
    for (const id of appearingIn(advice, because)) if (!seen.has(id)) seen.set(id, draft)
    const lead = advice.lead ?? advice.outcome ?? advice.kind
    leads.set(lead, (leads.get(lead) ?? 0) + 1)
  }
  return { drafts: count, findings: [...findings.values()], seen, leads }
}

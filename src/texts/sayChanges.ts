import { UNKNOWN, type Question } from '../questionnaire/kinds.ts'
import type { Answers, QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Decision } from '../rules/decide.ts'
import type { Format } from '../rules/formats.ts'
import type { Changed, Held, WhatIf } from '../rules/whatIf.ts'
import type { ExplanationTexts } from './explanationTexts.ts'
import { besidesOf, sayBesides } from './sayBesides.ts'
import { questionText, sayAmount, sayAnswer, sayChoice, sayEuro, sayList } from './say.ts'
import type { Language, QuestionTexts } from './texts.ts'

export interface ChangeWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly explanation: ExplanationTexts
  /** what was answered; an amount of money is named with or without value added tax as that was */
  readonly answers: Answers
}

/** One sentence on what would change the advice, with the questions that it is about. */
export interface SaidChange {
  readonly ids: readonly QuestionId[]
  readonly sentence: string
}

/**
 * What would change an advice, in sentences. Answers to the same questions that lead to the same are said together, and
 * estimates that follow on one another as one amount.
 */
export function sayChanges(
  changes: readonly WhatIf[],
  now: Decision['kind'],
  words: ChangeWords,
): SaidChange[] {
  const { explanation } = words
  // Where there is no programme yet, the least of something that brings one is said to do so; more of it is for more.
  const begun = new Set<QuestionId>()
  const groups = new Map<string, WhatIf[]>()
  for (const one of changes) {
    const key = [
      ...one.changes.map(({ question, how }) => `${question} ${how}`),
      sayOutcome(one, now, words),
      ...sayBesides(one, now, words),
      sayTried(one, now, words),
    ].join()
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const ids = first.changes.map(({ question }) => question)
    const begins = now !== 'advice' && first.kind === 'advice'
    const larger = begins && ids.some((id) => begun.has(id))
    if (begins && ids.length === 1) for (const id of ids) begun.add(id)
    return choicesOf(alike).map((choices) => {
      const answered = choices
        .map((same) => sayChanged(same, words))
        .reduce((one, other) => explanation.both(one, other))
      return {
        ids,
        sentence: larger
          ? explanation.larger(sayComing(first, words), answered)
          : [`${answered}, ${sayDifference(first, now, words)}.`, sayTried(first, now, words)]
              .filter((sentence) => sentence !== undefined)
              .join(' '),
      }
    })
  })
}

/** All that is different; where no format and no heart is, it is about people alone. */
function sayDifference(one: WhatIf, now: Decision['kind'], words: ChangeWords): string {
  const outcome = sayOutcome(one, now, words)
  const besides = sayBesides(one, now, words)
  return outcome === ''
    ? words.explanation.peopleOnly(sayList(besides, words.language))
    : sayList([outcome, ...besides], words.language)
}

/** Why there comes a workshop where there is less backing for it: by itself that reads as a mistake. */
function sayTried(
  { kind, gained, spokenFor }: WhatIf,
  now: Decision['kind'],
  { explanation }: ChangeWords,
): string | undefined {
  if (now !== 'advice' || kind !== 'advice' || !gained.includes('workshop')) return undefined
  return spokenFor.flatMap((id) => explanation.tried[id] ?? [])[0]
}

/** What a programme would hold where there is none yet, and whether residents who are wanted are not in it. */
function sayComing({ gained, after }: WhatIf, { explanation, language }: ChangeWords): string {
  const { names } = named(gained, after, explanation.some, explanation.together)
  const listed = sayList(names, language)
  return after.takesPart.residents === false ? `${listed} ${explanation.withoutResidents}` : listed
}

/**
 * For changes of the same one or two questions: any of these answers to the first, with any of those to the second.
 * Answers to the first that go with the same answers to the second are taken together.
 */
function choicesOf(alike: readonly WhatIf[]): Changed[][][] {
  const seconds = new Map<Changed['to'], { first: Changed; second: Changed[] }>()
  const singles: Changed[] = []
  for (const { changes } of alike) {
    const [first, second] = changes
    if (first === undefined) continue
    if (second === undefined) singles.push(first)
    else seconds.set(first.to, { first, second: [...(seconds.get(first.to)?.second ?? []), second] })
  }
  const together = new Map<string, { firsts: Changed[]; second: Changed[] }>()
  for (const { first, second } of seconds.values()) {
    const key = JSON.stringify(second.map(({ to }) => to))
    together.set(key, { firsts: [...(together.get(key)?.firsts ?? []), first], second })
  }
  return [
    ...(singles.length > 0 ? [[singles]] : []),
    ...[...together.values()].map(({ firsts, second }) => [firsts, second]),
  ]
}

/** Other answers to one question, any of which would do. */
function sayChanged(same: readonly Changed[], words: ChangeWords): string {
  const { questions, language, explanation, answers } = words
  const [first] = same
  if (first === undefined) return ''
  const { question } = itemOf(first.question)
  const before: unknown = answers[first.question]
  // Where nothing was chosen yet, nothing is chosen as well.
  const how = first.how === 'added' && !(Array.isArray(before) && before.length > 0) ? 'chosen' : first.how
  return explanation[how](
    questionText(first.question, questions).label,
    sayChoice(
      question.kind === 'number' || question.kind === 'money'
        ? sayBands(first.question, question, same, words)
        : same.map(({ to }) =>
            explanation.quoted(
              sayAnswer(first.question, question.kind === 'several' ? [to] : to, questions, language),
            ),
          ),
      language,
    ),
  )
}

/** Estimates: those that follow on one another as one amount, others as they stand. */
function sayBands(
  id: QuestionId,
  question: Extract<Question, { kind: 'number' | 'money' }>,
  same: readonly Changed[],
  { questions, language, explanation, answers }: ChangeWords,
): string[] {
  const { bands } = question
  const exact = same.flatMap(({ to }) => (typeof to === 'number' ? [to] : []))
  if (exact.length > 0)
    return [
      explanation.amount.from(
        question.kind === 'money'
          ? explanation.amount.vat[answers.budgetVat ?? 'unsaid'](sayEuro(Math.min(...exact), language))
          : sayAmount(question, Math.min(...exact), questions, language),
      ),
    ]
  const tried = (at: number) => sayAmount(question, bands[at]?.reckon ?? 0, questions, language)
  // A price lies somewhere within an estimate of money: only of the amount that it is reckoned at is it known.
  const reckoned = (at: number) => explanation.amount.vat[answers.budgetVat ?? 'unsaid'](tried(at))
  const chosen = same.map(({ to }) => bands.findIndex((band) => band.id === to)).toSorted((a, b) => a - b)
  const runs = chosen.reduce<number[][]>((found, at) => {
    const last = found.at(-1)
    return last !== undefined && last.at(-1) === at - 1 && at > 0
      ? [...found.slice(0, -1), [...last, at]]
      : [...found, [at]]
  }, [])
  return runs.map((run) => {
    const [from = 0, to = from] = [run[0], run.at(-1)]
    if (from < 0) return explanation.quoted(questions.unknown)
    if (question.kind === 'money' && from > 0)
      return to === bands.length - 1
        ? explanation.amount.tried(reckoned(from))
        : from === to
          ? reckoned(from)
          : explanation.amount.range(reckoned(from), reckoned(to))
    if (from === to) return explanation.quoted(sayAnswer(id, bands[from]?.id ?? UNKNOWN, questions, language))
    // What it comes to is known of the number that an estimate is reckoned at, and not of all within it.
    return explanation.amount.such(sayChoice(run.map(tried), language))
  })
}

/** Some formats in words, and how many meetings they are together. */
interface Named {
  readonly names: readonly string[]
  readonly count: number
}

function sayOutcome(one: WhatIf, now: Decision['kind'], words: ChangeWords): string {
  const { explanation, language } = words
  const { before, after } = one
  // What comes as so much of it; what goes, as what is there now: all of it, as a format goes whole.
  let gained = named(one.gained, after, explanation.some, explanation.together)
  let lost = named(one.lost, before, explanation.all, explanation.theEvening)
  // A lecture that comes beside a dialogue in one evening takes its place, and the other way round.
  if (after.combined && !before.combined) {
    const [joined] = one.gained.flatMap((format) => besidesOf(format) ?? [])
    if (joined !== undefined && !one.gained.includes(joined)) {
      const rest = one.gained.filter((format) => besidesOf(format) === undefined)
      gained = plus({ names: [explanation.together], count: 1 }, named(rest, after, explanation.some, ''))
      lost = plus(named([joined], before, explanation.all, ''), lost)
    }
  }
  if (before.combined && !after.combined) {
    const [left] = one.lost.flatMap((format) => besidesOf(format) ?? [])
    if (left !== undefined && !one.lost.includes(left)) {
      const rest = one.lost.filter((format) => besidesOf(format) === undefined)
      gained = plus(named([left], after, explanation.some, ''), gained)
      lost = plus({ names: [explanation.theEvening], count: 1 }, named(rest, before, explanation.all, ''))
    }
  }
  const said = ({ names }: Named) => sayList(names, language)
  if (one.kind === 'notYet') return explanation.noProgramme
  if (one.kind === 'noneNeeded')
    return one.ending === 'ending.oneWorkshop' ? explanation.noWorkshop : explanation.noneNeeded
  if (now !== 'advice') return explanation.aProgramme(sayComing(one, words))
  if (gained.count > 0 && lost.count > 0) return explanation.replaces(said(gained), said(lost), gained.count)
  if (gained.count > 0) return explanation.gains(said(gained), gained.count)
  if (lost.count > 0) return explanation.loses(said(lost), lost.count)
  return one.lead === null || !one.turns ? '' : explanation.leads(explanation.formats[one.lead])
}

const plus = (one: Named, other: Named): Named => ({
  names: [...one.names, ...other.names],
  count: one.count + other.count,
})

function named(
  formats: readonly Format[],
  held: Held,
  say: (format: Format, count: number) => string,
  evening: string,
): Named {
  const together = held.combined && formats.includes('lecture') && formats.includes('dialogue')
  const apart = formats.filter((format) => !together || besidesOf(format) === undefined)
  return {
    names: [...(together ? [evening] : []), ...apart.map((format) => say(format, held.count[format]))],
    count: Number(together) + apart.reduce((sum, format) => sum + held.count[format], 0),
  }
}

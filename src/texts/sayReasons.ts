import { leftOutIn } from '../rules/presence.ts'
import type { Answers, QuestionId, StepId } from '../questionnaire/types.ts'
import { itemOf, steps } from '../questionnaire/walk.ts'
import { besideBudget } from '../rules/beside.ts'
import type { Corrections } from '../rules/corrections/correction.ts'
import type { Block } from '../rules/formats.ts'
import type { Because, NoticeId } from '../rules/trace.ts'
import type { Later, Line, NoticeLine, Recommendation, Rejected } from '../rules/recommendation.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { aboutSo } from './sayBudget.ts'
import {
  inSentence,
  questionText,
  sayAnswer,
  sayChoice,
  sayEuro,
  sayList,
  sayNumber,
  sayReckoned,
} from './say.ts'
import type { Language, QuestionTexts } from './texts.ts'

/** All that is needed to turn ids into sentences. */
export interface Wording {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly reasons: ReasonTexts
  readonly answers: Answers
  /** those that count; without, what rests on one is not explained */
  readonly corrections?: Corrections
}

const tail = (id: string) => id.slice(id.indexOf(':') + 1)
const kindOf = (id: string) => id.slice(0, id.indexOf(':'))

const supporting: Readonly<Record<string, keyof ReasonTexts['sizes']>> = {
  harvestDays: 'harvest',
  sharingDays: 'harvest',
  coordinationDays: 'coordination',
  dialogueSeriesDays: 'facilitatorTraining',
}

/**
 * One reason as a sentence; undefined for what only a figure or the order of weighing rests on. `side` is −1 where the
 * reason speaks against; `block` is the part at which it is said, or the format that is left out.
 */
export function sayBecause(
  id: Because,
  { reasons, corrections = [] }: Pick<Wording, 'reasons' | 'corrections'>,
  side: 1 | -1 = 1,
  block?: Block,
): string | undefined {
  const key = tail(id)
  switch (kindOf(id)) {
    case 'rule':
      return (
        (block && reasons.at[key as keyof ReasonTexts['at']]?.[block]) ??
        (side === -1 ? reasons.against[key as keyof ReasonTexts['against']] : undefined) ??
        reasons.rules[key as keyof ReasonTexts['rules']]
      )
    case 'correction': {
      const correction = corrections.find((one) => one.id === key)
      return correction && reasons.corrected(correction.reason)
    }
    case 'dose':
      return reasons.doses[key as keyof ReasonTexts['doses']]
    case 'order':
      return reasons.order[key as keyof ReasonTexts['order']]
    case 'limit':
      return reasons.limits[key as keyof ReasonTexts['limits']]
    case 'size': {
      const support = supporting[key]
      return support && reasons.sizes[support]
    }
    default:
      return undefined
  }
}

/**
 * What would lift what keeps a format out. Of one that may come later that is said there, with all else that it takes:
 * here only where to find it.
 */
export function sayLifted(
  { format, because }: Pick<Rejected, 'format' | 'because'>,
  later: readonly Pick<Later, 'format'>[],
  { reasons }: Pick<Wording, 'reasons'>,
): string | undefined {
  const lifts = sayLifts(because, { reasons })
  return lifts !== undefined && later.some((one) => one.format === format) ? reasons.liftLater : lifts
}

/**
 * Formats that are left out, with what is said about each; those about which the same is said stand together. `later`:
 * what stands below it as what may come later.
 */
export function sayRejected(
  rejected: readonly Rejected[],
  later: readonly Pick<Later, 'format'>[],
  { reasons, language }: Pick<Wording, 'reasons' | 'language'>,
): { readonly title: string; readonly first: Rejected; readonly sentences: readonly string[] }[] {
  const groups = new Map<string, { readonly some: Rejected[]; readonly sentences: string[] }>()
  for (const one of rejected) {
    // What would lift it is said once for all, after the reasons.
    const sentences = [
      ...one.because.map((id) => sayBecause(id, { reasons }, -1, one.format)),
      sayLifted(one, later, { reasons }),
    ].filter((sentence) => sentence !== undefined)
    const key = [one.stage, ...sentences].join('|')
    groups.set(key, { some: [...(groups.get(key)?.some ?? []), one], sentences })
  }
  return [...groups.values()].flatMap(({ some, sentences }) => {
    const [first] = some
    const title = sayList(
      some.map(({ format }, at) =>
        at === 0 ? reasons.formats[format] : inSentence(reasons.formats[format]),
      ),
      language,
    )
    return first === undefined ? [] : [{ title, first, sentences }]
  })
}

/** Why there is no programme yet and what to do first, naming only what is short. */
export function sayOutcome(
  { outcome, shortage, lines }: Pick<Recommendation, 'outcome' | 'shortage' | 'lines'>,
  { reasons, language, answers }: Pick<Wording, 'reasons' | 'language' | 'answers'>,
): { readonly why: string; readonly step: string } | undefined {
  if (outcome === null) return undefined
  const usual = { why: reasons.outcomes[outcome], step: reasons.outcomeSteps[outcome] }
  if (shortage === null || (outcome !== 'tooLittleRoom' && outcome !== 'listenFirst')) return usual
  const { names, why, step } = reasons.shortage
  const named = shortage.of.flatMap((limit) => (limit in names ? [names[limit as keyof typeof names]] : []))
  const short = shortage.any ? sayChoice(named, language) : sayList(named, language)
  // Whoever can listen already is not told that there is no money for it.
  const listens = lines.some(({ block }) => block === 'listeningTalks')
  return {
    why:
      outcome === 'listenFirst' && listens ? reasons.shortage.whyAfterListening(short) : why[outcome](short),
    step: [
      outcome === 'tooLittleRoom'
        ? step(short, lines.length)
        : listens
          ? reasons.shortage.stepAfterListening(short)
          : usual.step,
      ...(shortage.least ? sayLeast(shortage.least, { reasons, language, answers }) : []),
    ].join(' '),
  }
}

/** The least that fits, what it costs, and how much is missing for it together with what comes first. */
function sayLeast(
  {
    form,
    people,
    listening,
    exclVat,
    inclVat,
    withFirst,
  }: NonNullable<NonNullable<Recommendation['shortage']>['least']>,
  { reasons, language, answers }: Pick<Wording, 'reasons' | 'language' | 'answers'>,
): string[] {
  const { forms, least, missing, withListening } = reasons.shortage
  const called = forms[form](people)
  const euro = (amount: number) => sayEuro(Math.round(amount), language)
  // What is spent on a talk before it is no longer there for it.
  const beside = besideBudget(answers, {
    exclVat: withFirst.exclVat.value,
    inclVat: withFirst.inclVat.value,
  })
  return [
    least(listening ? withListening(called) : called, euro(exclVat.value), euro(inclVat.value)),
    ...(beside !== null && beside.left < 0
      ? [missing(euro(aboutSo(-beside.left)), withFirst.exclVat.value > exclVat.value)]
      : []),
  ]
}

/** Why a part is there although more speaks against it than for it; undefined where that is not so. */
export const sayDespite = (
  { despite }: Pick<Line, 'despite'>,
  { lead }: Pick<Recommendation, 'lead'>,
  { reasons }: Pick<Wording, 'reasons'>,
): string | undefined =>
  despite === null
    ? undefined
    : reasons.despite[despite](lead === null ? '' : inSentence(reasons.formats[lead]))

/** What would lift these contra-indications, all of it in one sentence; undefined where none of them is one. */
export function sayLifts(ids: readonly Because[], { reasons }: Pick<Wording, 'reasons'>): string | undefined {
  const clauses = [
    ...new Set(
      ids.flatMap((id) =>
        kindOf(id) === 'rule' && tail(id) in reasons.lifts
          ? [reasons.lifts[tail(id) as keyof ReasonTexts['lifts']]]
          : [],
      ),
    ),
  ]
  const last = clauses.at(-1)
  if (last === undefined) return undefined
  const others = clauses.slice(0, -1)
  return reasons.lift(others.length > 0 ? reasons.andLift(others.join(', '), last) : last)
}

/** From a hundred people on, a count is given in tens: it rests on estimates. */
export const about = (people: number) => (people < 100 ? people : Math.round(people / 10) * 10)

/** A point of attention or an assumption as a sentence. */
export function sayNotice(
  { id, people, price }: Pick<NoticeLine, 'id' | 'people' | 'price'>,
  wording: Wording,
): string {
  const { reasons, questions, answers, language } = wording
  const [kind, key] = [kindOf(id), tail(id)] as const
  switch (kind as NoticeId extends `${infer Kind}:${string}` ? Kind : never) {
    case 'warning':
      return reasons.warnings[key as keyof ReasonTexts['warnings']]
    case 'assumption':
      return reasons.assumptions[key as keyof ReasonTexts['assumptions']]
    case 'consequence': {
      const consequence = key as keyof ReasonTexts['consequences']
      const counted = people === undefined ? undefined : reasons.counted[consequence]
      const priced = reasons.priced[consequence]
      if (people !== undefined && price !== undefined && priced !== undefined)
        return priced(sayNumber(about(people), language), sayEuro(Math.round(price), language))
      return people === undefined || counted === undefined
        ? reasons.consequences[consequence]
        : counted(sayNumber(about(people), language), people === 1)
    }
    case 'reckoned': {
      const question = key as QuestionId
      return reasons.reckoned(
        questionText(question, questions).label,
        sayReckoned(question, answers[question], questions, language) ??
          sayAnswer(question, answers[question], questions, language),
      )
    }
    default:
      throw new Error(`no notice has the id ${id}`)
  }
}

/** From so many on, assumptions are grouped by what they are about. */
const MANY = 6

const isOfStep = ({ because }: NoticeLine, step: StepId): boolean =>
  because.some((id) => id.startsWith('answer:') && itemOf(tail(id) as QuestionId).step === step)

/** Assumptions under the step of the questions that they are about, where there are many; else all together. */
export function byStep(
  notices: readonly NoticeLine[],
): { readonly step: StepId | null; readonly notices: readonly NoticeLine[] }[] {
  if (notices.length < MANY) return notices.length > 0 ? [{ step: null, notices }] : []
  return steps.flatMap((step) => {
    const some = notices.filter((notice) => isOfStep(notice, step))
    return some.length > 0 ? [{ step, notices: some }] : []
  })
}

/** Who cannot take part, in one sentence: nobody may have to look for that at the end. Undefined where all can. */
export function sayLeftOut(
  { warnings }: Pick<Recommendation, 'warnings'>,
  wording: Parameters<typeof sayNotice>[1],
): string | undefined {
  const notice = leftOutIn(warnings)
  return notice && sayNotice(notice, wording)
}

import type { Box } from '../questionnaire/cells.ts'
import type { Question } from '../questionnaire/kinds.ts'
import type { PageId, QuestionId, StepId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { callings } from '../rules/callings.ts'
import { usualVat } from '../rules/capacities.ts'
import {
  blockOfSize,
  catalogue,
  questionsIn,
  themesIn,
  type Entry,
  type EntryKind,
} from '../rules/catalogue.ts'
import { contraindications } from '../rules/contraindications.ts'
import { endings } from '../rules/endings.ts'
import { evidence } from '../rules/evidence.ts'
import { formatOf, type Block, type Format } from '../rules/formats.ts'
import { warnings, type WarningId } from '../rules/notices.ts'
import { sizes, type Offering, type SizeId } from '../rules/offering.ts'
import { edges } from '../rules/room.ts'
import { LECTURE_AND_DIALOGUE } from '../rules/situation.ts'
import { precedence } from '../rules/precedence.ts'
import { charged } from '../rules/price.ts'
import shares from '../rules/shares.json' with { type: 'json' }
import type { LimitId, RuleId } from '../rules/trace.ts'
import { sources, sourcesIn, type SourceId } from '../rules/sources.ts'
import type { Theme } from '../rules/recommendation.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import type { RulebookTexts, Section } from './rulebookTexts.ts'
import { questionText, sayAmount, sayChoice, sayEuro, sayList, sayNumber } from './say.ts'
import { sayBoxes, type ConditionWords } from './sayConditions.ts'
import type { Language, QuestionTexts } from './texts.ts'

/** Counted over all answers there are, by the proof of the rules. */
const shareOf = (key: string): number | undefined => (shares.share as Readonly<Record<string, number>>)[key]

/** All that the rule book is said with. */
export interface RulebookWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly reasons: ReasonTexts
  readonly rulebook: RulebookTexts
}

/** One entry of the rule book in words: the same on screen, on paper and in a table. Figures stay figures. */
export interface SaidEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly section: Section
  /** under which heading it stands within its section; none where the section has no headings */
  readonly group: string
  readonly text: string
  readonly when: readonly Box[]
  readonly condition: string
  readonly points: Readonly<Partial<Record<Format, number>>>
  readonly excludes: readonly Format[]
  /** what follows, or what can be answered */
  readonly effect: string
  /** what would lift a contra-indication */
  readonly lift: string
  readonly value: number | undefined
  readonly unit: string
  readonly sources: readonly SourceId[]
  /** the same in words */
  readonly source: string
  /** other words by which somebody may look for it */
  readonly searchWords: string
  /** the day on which it was last weighed */
  readonly since: string
  /** in what part of all sets of answers it holds; undefined for what is no condition */
  readonly share: number | undefined
  readonly formats: readonly Format[]
  readonly questions: readonly QuestionId[]
  readonly themes: readonly Theme[]
}

const sectionOf: Readonly<Record<EntryKind, Section>> = {
  question: 'questions',
  evidence: 'evidence',
  contraindication: 'contraindications',
  calling: 'callings',
  ending: 'endings',
  outcome: 'endings',
  dose: 'doses',
  limit: 'limits',
  objective: 'limits',
  block: 'blocks',
  size: 'blocks',
  price: 'prices',
  order: 'order',
  warning: 'warnings',
  consequence: 'warnings',
  assumption: 'assumptions',
}

export const conditionWords = ({ language, questions, rulebook }: RulebookWords): ConditionWords => ({
  language,
  questions,
  conditions: rulebook.conditions,
})

/** What stands in an entry itself, by its kind. */
type Own = Pick<SaidEntry, 'text'> &
  Partial<Pick<SaidEntry, 'group' | 'points' | 'excludes' | 'effect' | 'lift' | 'value' | 'unit'>>

/** The whole rule book, in its order, with what is charged by the practice that offers. */
export const sayRulebook = (words: RulebookWords, offering: Offering): SaidEntry[] =>
  catalogue.map((entry) => sayEntry(entry, words, offering))

function sayEntry(entry: Entry, words: RulebookWords, offering: Offering): SaidEntry {
  const from = entry.sourced === undefined ? [] : sourcesIn(entry.sourced.source)
  return {
    id: entry.id,
    kind: entry.kind,
    section: sectionOf[entry.kind],
    group: '',
    when: entry.when,
    condition: sayBoxes(entry.when, conditionWords(words)),
    points: {},
    excludes: [],
    effect: '',
    lift: '',
    value: undefined,
    unit: '',
    sources: from,
    source: from.map((id) => saySource(id, words)).join(', '),
    searchWords: words.rulebook.searchWords[entry.id] ?? '',
    since: entry.sourced?.since ?? '',
    share: shareOf(entry.key),
    formats: entry.formats,
    questions: questionsIn(entry),
    themes: themesIn(entry),
    ...ownOf(entry, words, offering),
  }
}

/** A source as it stands beside a rule: a numbered one by its number. */
export const saySource = (id: SourceId, { rulebook }: Pick<RulebookWords, 'rulebook'>): string => {
  const { short, part } = rulebook.sources
  if (id === 'own' || id === 'cases' || id === 'practice') return short[id]
  return sources[id].kind === 'parts' ? part(id) : id
}

function ownOf(entry: Entry, words: RulebookWords, offering: Offering): Own {
  const { reasons, rulebook, questions, language } = words
  switch (entry.kind) {
    case 'question': {
      const { step, page } = itemOf(entry.key)
      const place = `${questions.steps[step as StepId]}: ${questions.pages[page as PageId]}`
      return {
        group: place,
        text: questionText(entry.key, questions).label,
        effect: sayAnswers(entry.key, words),
      }
    }
    case 'evidence': {
      const [first] = questionsIn(entry)
      const against = reasons.against[entry.key]
      return {
        group: first === undefined ? '' : questionText(first, questions).label,
        text: reasons.rules[entry.key],
        points: evidence[entry.key].fit,
        effect: against === undefined ? '' : `${rulebook.entry.against} ${against}`,
      }
    }
    case 'contraindication': {
      const { excludes } = contraindications[entry.key]
      return {
        group: atStart(sayFormats(excludes, words)),
        text: reasons.rules[entry.key],
        excludes,
        lift: reasons.lift(reasons.lifts[entry.key]),
      }
    }
    case 'calling':
      return { text: reasons.rules[entry.key], effect: rulebook.calls[callings[entry.key].calls] }
    case 'ending': {
      const { outcome, yieldsTo } = endings[entry.key]
      return {
        text: reasons.rules[entry.key],
        effect: [
          rulebook.endings[outcome],
          ...(yieldsTo.length > 0
            ? [
                rulebook.entry.unlessExcludedBy(
                  sayFirst(
                    yieldsTo.map((id) => reasons.rules[id as RuleId]),
                    language,
                  ),
                ),
              ]
            : []),
        ].join(' '),
      }
    }
    case 'outcome':
      return { text: reasons.outcomes[entry.key], effect: reasons.outcomeSteps[entry.key] }
    case 'dose':
      return {
        group: reasons.formats[entry.key],
        text: reasons.doses[entry.key],
        effect: offering.doses[entry.key]
          .map(([points, sessions]) => rulebook.entry.dose(points, sessions))
          .join('; '),
      }
    case 'limit':
      return { text: reasons.limits[entry.key], effect: sayLimit(entry.key, words, offering) }
    case 'objective':
      return { text: reasons.objectives[entry.key] }
    case 'block': {
      const format = formatOf[entry.key]
      return {
        group: reasons.blocks[entry.key],
        text: reasons.blocks[entry.key],
        effect:
          format === null
            ? rulebook.entry.support
            : format === entry.key
              ? rulebook.entry.format
              : rulebook.entry.formOf(inSentence(reasons.formats[format])),
      }
    }
    case 'size': {
      const { unit } = sizes[entry.key]
      const value = offering.sizes[entry.key]
      const block = blockOfSize[entry.key]
      return {
        group: block === null ? rulebook.entry.whole : reasons.blocks[block],
        text: rulebook.sizes[entry.key],
        value,
        unit: rulebook.units[unit](value),
      }
    }
    case 'price': {
      const { text, effect } = rulebook.prices[entry.key]
      if (entry.key === 'dayRate') return { text, ...sayCharged(offering.dayRate, 'euro', effect, words) }
      if (entry.key === 'vat') return { text, ...sayCharged(offering.vat, 'percent', effect, words) }
      return { text, effect }
    }
    case 'order': {
      const { first, next, gap } = precedence[entry.key]
      const names = (all: readonly Block[]) =>
        sayList(
          all.map((block) => inSentence(reasons.blocks[block])),
          language,
        )
      return { text: reasons.order[entry.key], effect: rulebook.entry.order(names(first), names(next), gap) }
    }
    case 'warning': {
      const { advised, yieldsTo } = warnings[entry.key]
      return {
        text: reasons.warnings[entry.key],
        effect: [
          ...(advised === undefined ? [] : [rulebook.entry.advisedWith(sayFormats([advised], words))]),
          ...(yieldsTo === undefined
            ? []
            : [
                rulebook.entry.unlessExcludedBy(
                  sayFirst(
                    yieldsTo.map((id) => reasons.warnings[id as WarningId]),
                    language,
                  ),
                ),
              ]),
        ].join(' '),
      }
    }
    case 'consequence':
      return { text: reasons.consequences[entry.key] }
    case 'assumption':
      return { text: reasons.assumptions[entry.key] }
    default:
      return entry satisfies never
  }
}

/** One amount where it is the same for every block; otherwise each block with its own. */
function sayCharged(
  of: Offering['dayRate'],
  unit: 'euro' | 'percent',
  effect: string,
  { rulebook, reasons, language }: RulebookWords,
): Pick<Own, 'effect' | 'value' | 'unit'> {
  const { same, perBlock } = charged(of)
  // A fraction as people read it: 0.21 is 21 per cent.
  const figure = (amount: number) => (unit === 'percent' ? Math.round(amount * 10_000) / 100 : amount)
  if (same !== undefined) return { effect, value: figure(same), unit: rulebook.units[unit](same) }
  const said = perBlock.map(([block, amount]) => {
    const number = figure(amount)
    return `${reasons.blocks[block]}: ${unit === 'euro' ? sayEuro(number, language) : `${sayNumber(number, language)} ${rulebook.units.percent(number)}`}`
  })
  return { effect: `${said.join('; ')}. ${effect}` }
}

/** Rules by their first sentences, which tell them apart. */
const sayFirst = (texts: readonly string[], language: Language): string =>
  sayChoice(
    texts.map((text) => `“${text.split('. ')[0]?.replace(/\.$/, '') ?? text}”`),
    language,
  )

/** When a limit holds, with the sizes and classes that it rests on. */
function sayLimit(
  id: LimitId,
  { language, rulebook: { limits, units } }: RulebookWords,
  offering: Offering,
): string {
  const number = (amount: number) => sayNumber(amount, language)
  const size = (of: SizeId) => {
    const value = offering.sizes[of]
    return `${number(value)} ${units[sizes[of].unit](value)}`
  }
  const classes = (of: 'staffMinutes' | 'residentMinutes' | 'months') =>
    sayChoice(
      edges[of].map((edge) => sayNumber(edge, language)),
      language,
    )
  switch (id) {
    case 'budget':
      return limits.budget(`${number(usualVat * 100)}%`)
    case 'staffHours':
      return limits.staffHours(
        classes('staffMinutes'),
        `${number(LECTURE_AND_DIALOGUE)} ${units.minutes(LECTURE_AND_DIALOGUE)}`,
      )
    case 'residentHours':
      return limits.residentHours(classes('residentMinutes'))
    case 'months':
      return limits.months(classes('months'), number(Math.max(...edges.months)))
    case 'coreMeetings':
      return limits.coreMeetings(
        number(offering.sizes.setSessionsLeast),
        number(Math.max(...edges.setMeetings)),
      )
    case 'oneMeeting':
      return limits.oneMeeting(size('severalMeetingsMinutes'), size('combinedGroup'))
    case 'tooFewPeople':
      return limits.tooFewPeople(size('lectureLeast'), size('dialogueLeast'), size('workshopLeast'))
    case 'sessionLength':
      return limits.sessionLength(size('setMinutes'))
    default:
      return limits[id]
  }
}

const atStart = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
/** Dutch writes “Eén” at the start of a sentence and “één” within it. */
const inSentence = (name: string) =>
  name.startsWith('Eén') ? `één${name.slice(3)}` : `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** Formats as they stand in a sentence. */
export const sayFormats = (formats: readonly Format[], { reasons, language }: RulebookWords): string =>
  sayList(
    formats.map((format) => inSentence(reasons.formats[format])),
    language,
  )

/** A size as people read it: 0,75 adviesdag, € 25.000. */
export const saySize = ({ value, unit }: SaidEntry, { language, rulebook }: RulebookWords): string =>
  value === undefined
    ? ''
    : unit === rulebook.units.euro(value)
      ? sayEuro(value, language)
      : `${sayNumber(value, language)} ${unit}`

/** Points with their sign, also where they speak for: +5, −1. */
export const sayPoints = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)

/** What can be answered, and whether the rules read it. */
function sayAnswers(id: QuestionId, words: RulebookWords): string {
  const { rulebook, questions } = words
  const { question, steers } = itemOf(id)
  const { entry } = rulebook
  const known = [
    sayKnownAnswers(id, question, words),
    ...(question.unknown ? [words.rulebook.conditions.quoted(questions.unknown)] : []),
  ]
  return `${steers ? entry.steering : entry.notSteering} ${entry.answers} ${known.join('; ')}.`
}

function sayKnownAnswers(id: QuestionId, question: Question, words: RulebookWords): string {
  const { questions, language, rulebook } = words
  const { entry, conditions } = rulebook
  const { options = {}, bands = {} } = questionText(id, questions)
  switch (question.kind) {
    case 'choice':
    case 'ordered':
    case 'several': {
      const named = question.options.map((option) => conditions.quoted(options[option] ?? option)).join('; ')
      return question.kind === 'several' && question.most < question.options.length
        ? `${named} (${entry.atMost(question.most)})`
        : named
    }
    case 'number':
    case 'money': {
      const amount = (value: number) => sayAmount(question, value, questions, language)
      return [
        entry.range(
          question.kind === 'money' ? amount(question.min) : sayNumber(question.min, language),
          amount(question.max),
        ),
        ...question.bands.map(({ id: band, reckon }) =>
          entry.reckonedAs(conditions.quoted(bands[band] ?? band), amount(reckon)),
        ),
      ].join('; ')
    }
    case 'text':
    case 'longText':
      return entry.free.text
    case 'period':
    case 'place':
      return entry.free[question.kind]
    default:
      return question satisfies never
  }
}

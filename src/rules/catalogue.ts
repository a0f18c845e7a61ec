import type { Box } from '../questionnaire/cells.ts'
import { questions } from '../questionnaire/questions.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { callings, type CallingId } from './callings.ts'
import { catalogueId } from './catalogueId.ts'
import { contraindications, type ContraindicationId } from './contraindications.ts'
import { endings, type EndingId } from './endings.ts'
import { evidence, type EvidenceId } from './evidence.ts'
import { blocks, formatOf, formats, type Block, type Format } from './formats.ts'
import { answersOf } from './making.ts'
import { assumptions, warnings, type AssumptionId, type WarningId } from './notices.ts'
import { sizes, type SizeId } from './offering.ts'
import { precedence, type PrecedenceId } from './precedence.ts'
import { price, type PriceId } from './price.ts'
import type { Theme } from './recommendation.ts'
import type { Calling, Sourced } from './rule.ts'
import {
  consequenceIds,
  limitIds,
  objectiveIds,
  outcomeIds,
  type ConsequenceId,
  type LimitId,
  type ObjectiveId,
  type OutcomeId,
} from './trace.ts'

interface Common {
  /** its name in a trace, and in the address where it is explained: see `catalogueId` */
  readonly id: string
  /** one of these boxes must hold; always, where there is none */
  readonly when: readonly Box[]
  /** the formats that it concerns */
  readonly formats: readonly Format[]
  readonly sourced?: Sourced
  /** questions that it reads without a condition on their answers */
  readonly reads?: readonly QuestionId[]
}

/** One thing that there is to know about how an advice comes about: a question, a rule or a number. */
export type Entry = Common &
  (
    | { readonly kind: 'question'; readonly key: QuestionId }
    | { readonly kind: 'evidence'; readonly key: EvidenceId }
    | { readonly kind: 'contraindication'; readonly key: ContraindicationId }
    | { readonly kind: 'calling'; readonly key: CallingId }
    | { readonly kind: 'ending'; readonly key: EndingId }
    | { readonly kind: 'outcome'; readonly key: OutcomeId }
    | { readonly kind: 'dose'; readonly key: Format }
    | { readonly kind: 'limit'; readonly key: LimitId }
    | { readonly kind: 'objective'; readonly key: ObjectiveId }
    | { readonly kind: 'block'; readonly key: Block }
    | { readonly kind: 'size'; readonly key: SizeId }
    | { readonly kind: 'price'; readonly key: PriceId }
    | { readonly kind: 'order'; readonly key: PrecedenceId }
    | { readonly kind: 'warning'; readonly key: WarningId }
    | { readonly kind: 'consequence'; readonly key: ConsequenceId }
    | { readonly kind: 'assumption'; readonly key: AssumptionId }
  )
export type EntryKind = Entry['kind']

/** The building block that a size belongs to; none where it concerns the whole programme. */
export const blockOfSize: Readonly<Record<SizeId, Block | null>> = {
  lectureDays: 'lecture',
  lectureRepeatDays: 'lecture',
  lectureGroup: 'lecture',
  lectureMost: 'lecture',
  lectureMinutes: 'lecture',
  lectureUsualMinutes: 'lecture',
  lectureLead: 'lecture',
  lectureLeast: 'lecture',
  combinedDays: 'combinedMeeting',
  combinedGroup: 'combinedMeeting',
  combinedMinutes: 'combinedMeeting',
  combinedUsualMinutes: 'combinedMeeting',
  combinedLead: 'combinedMeeting',
  dialogueDays: 'dialogue',
  dialogueLargeDays: 'dialogue',
  dialogueLargeFrom: 'dialogue',
  dialogueSeriesDays: 'dialogue',
  dialogueSeriesFrom: 'dialogue',
  dialogueGroup: 'dialogue',
  dialogueMost: 'dialogue',
  dialogueNeutralGroup: 'dialogue',
  dialogueMandateGroup: 'dialogue',
  dialogueStaffAmong: 'dialogue',
  dialogueSeriesMost: 'dialogue',
  dialogueMinutes: 'dialogue',
  dialogueSeveralMinutes: 'dialogue',
  dialogueUsualMinutes: 'dialogue',
  dialogueLead: 'dialogue',
  dialogueLeast: 'dialogue',
  workshopDays: 'workshop',
  workshopRepeatDays: 'workshop',
  workshopGroup: 'workshop',
  workshopMinutes: 'workshop',
  workshopUsualMinutes: 'workshop',
  workshopFirstGroup: 'workshop',
  practiseMinutes: 'workshop',
  partInterval: 'workshop',
  workshopLead: 'workshop',
  workshopMost: 'workshop',
  workshopLeast: 'workshop',
  setShortDays: 'actionLearning',
  setDays: 'actionLearning',
  setSessionDays: 'actionLearning',
  setExtraDays: 'actionLearning',
  setSize: 'actionLearning',
  setsMost: 'actionLearning',
  setLeast: 'actionLearning',
  setResidents: 'actionLearning',
  setSessionsLeast: 'actionLearning',
  setSessionsUsual: 'actionLearning',
  setMinutes: 'actionLearning',
  setUsualMinutes: 'actionLearning',
  setLead: 'actionLearning',
  setLeadShortest: 'actionLearning',
  setInterval: 'actionLearning',
  setIntervalShortest: 'actionLearning',
  mandateTalkDays: 'mandateTalk',
  mandateTalkMinutes: 'mandateTalk',
  listeningTalkDays: 'listeningTalks',
  listeningTalks: 'listeningTalks',
  listeningTalkMinutes: 'listeningTalks',
  facilitatorDays: 'facilitatorTraining',
  facilitatorSessions: 'facilitatorTraining',
  facilitatorGroup: 'facilitatorTraining',
  facilitatorMinutes: 'facilitatorTraining',
  harvestDays: 'harvest',
  sharingDays: 'harvest',
  harvestGroup: 'harvest',
  harvestMinutes: 'harvest',
  harvestUsualMinutes: 'harvest',
  coordinationDays: 'coordination',
  severalMeetingsMinutes: null,
  reachedEnough: null,
  residentsShare: null,
  goNoGoDays: null,
  goNoGoMinutes: null,
  goNoGoLead: null,
  purchasingHint: null,
}

/** The formats whose manner a calling changes. */
const changedBy: Readonly<Record<Calling['calls'], readonly Format[]>> = {
  mandateTalk: [],
  listeningTalks: [],
  separateGroups: ['dialogue'],
  smallNeutralDialogue: ['dialogue'],
  reachLecture: ['lecture'],
  lectureInCompany: ['lecture'],
  workshopInCompany: ['workshop'],
}

const rowsOf = <Id extends string, Row>(table: Readonly<Record<Id, Row>>) =>
  Object.entries(table) as [Id, Row][]

const formatOfBlock = (block: Block | null): Format[] => {
  const format = block && formatOf[block]
  return format === null ? [] : [format]
}

const always: Pick<Common, 'when' | 'formats'> = { when: [], formats: [] }

/** What a row says, without the fields that only its own kind has. */
const row = ({ when, source, since }: Sourced & { readonly when: object }) => ({
  when: [when as Box],
  sourced: { source, since },
})

const rules: readonly Entry[] = [
  ...rowsOf(evidence).map(([key, of]): Entry => {
    const { fit } = of
    return {
      kind: 'evidence',
      key,
      id: catalogueId(`rule:${key}`),
      ...row(of),
      formats: formats.filter((format) => fit[format] !== undefined),
    }
  }),
  ...rowsOf(contraindications).map(([key, of]): Entry => ({
    kind: 'contraindication',
    key,
    id: catalogueId(`rule:${key}`),
    ...row(of),
    formats: of.excludes,
  })),
  ...rowsOf(callings).map(([key, of]): Entry => ({
    kind: 'calling',
    key,
    id: catalogueId(`rule:${key}`),
    ...row(of),
    formats: changedBy[of.calls],
  })),
  ...rowsOf(endings).map(([key, of]): Entry => ({
    kind: 'ending',
    key,
    id: catalogueId(`rule:${key}`),
    ...row(of),
    formats: of.outcome === 'atMostOneWorkshop' ? ['workshop'] : [],
  })),
]

const rest: readonly Entry[] = [
  ...outcomeIds.map((key): Entry => ({ kind: 'outcome', key, id: catalogueId(`outcome:${key}`), ...always })),
  ...formats.map((key): Entry => ({
    kind: 'dose',
    key,
    id: catalogueId(`dose:${key}`),
    when: [],
    formats: [key],
  })),
  // Limits and the order of weighing hold for every format alike.
  ...limitIds.map((key): Entry => ({
    kind: 'limit',
    key,
    id: catalogueId(`limit:${key}`),
    when: [],
    formats,
    reads: key === 'tooFewReasons' ? [] : answersOf[key],
  })),
  ...objectiveIds.map((key): Entry => ({
    kind: 'objective',
    key,
    id: catalogueId(`objective:${key}`),
    when: [],
    formats,
  })),
  ...blocks.map((key): Entry => ({
    kind: 'block',
    key,
    id: `block:${key}`,
    when: [],
    formats: formatOfBlock(key),
  })),
  ...rowsOf(sizes).map(([key, { source, since }]): Entry => ({
    kind: 'size',
    key,
    id: catalogueId(`size:${key}`),
    when: [],
    formats: formatOfBlock(blockOfSize[key]),
    sourced: { source, since },
  })),
  ...rowsOf(price).map(([key, { source, since }]): Entry => ({
    kind: 'price',
    key,
    id: catalogueId(`price:${key}`),
    when: [],
    formats,
    sourced: { source, since },
  })),
  ...rowsOf(precedence).map(([key, { first, next, source, since }]): Entry => ({
    kind: 'order',
    key,
    id: catalogueId(`order:${key}`),
    when: [],
    formats: formats.filter((format) =>
      [...first, ...next].some((block: Block) => formatOf[block] === format),
    ),
    sourced: { source, since },
  })),
  ...rowsOf(warnings).map(([key, of]): Entry => ({
    kind: 'warning',
    key,
    id: catalogueId(`warning:${key}`),
    ...row(of),
    formats: of.advised === undefined ? [] : [of.advised],
  })),
  ...consequenceIds.map((key): Entry => ({
    kind: 'consequence',
    key,
    id: catalogueId(`consequence:${key}`),
    ...always,
  })),
  ...rowsOf(assumptions).map(([key, of]): Entry => ({
    kind: 'assumption',
    key,
    id: catalogueId(`assumption:${key}`),
    ...row(of),
    formats: [],
  })),
]

/** The questions that an entry looks at; a question is about itself. */
export const questionsIn = (entry: Entry): readonly QuestionId[] =>
  entry.kind === 'question'
    ? [entry.key]
    : [...new Set([...entry.when.flatMap((box) => Object.keys(box) as QuestionId[]), ...(entry.reads ?? [])])]

/** The themes that an entry looks for. */
export const themesIn = ({ when }: Entry): readonly Theme[] =>
  when.flatMap(({ themes }) =>
    typeof themes === 'object' && !('length' in themes)
      ? ([...(themes.any ?? []), ...(themes.all ?? [])] as Theme[])
      : [],
  )

/** Everything the rule book explains, in its order. A question concerns the formats of the rules that read it. */
export const catalogue: readonly Entry[] = [
  ...questions.items.map(({ id, when }): Entry => {
    const key = id as QuestionId
    const reading = rules.filter((entry) => questionsIn(entry).includes(key))
    return {
      kind: 'question',
      key,
      id: catalogueId(`answer:${key}`),
      when,
      formats: formats.filter((format) => reading.some((entry) => entry.formats.includes(format))),
    }
  }),
  ...rules,
  ...rest,
]

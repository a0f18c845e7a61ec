import { lies, type Box } from '../questionnaire/cells.ts'
import { statesOf } from '../questionnaire/states.ts'
import type { Draft, QuestionId } from '../questionnaire/types.ts'
import { itemOf, questionIds, walk, type Walk } from '../questionnaire/walk.ts'
import { callings } from './callings.ts'
import { contraindications } from './contraindications.ts'
import { endings } from './endings.ts'
import { leastPoints } from './evaluate.ts'
import { evidence } from './evidence.ts'
import { formats, type Format } from './formats.ts'
import type { Offering } from './offering.ts'

/** Least and most points that a format can still get, and whether it can still be shut out or is shut out for good. */
export interface FormatBounds {
  readonly least: number
  readonly most: number
  readonly excluded: 'never' | 'maybe' | 'surely'
}

/** What is certain whatever is still answered. Sound: what it says holds for every way of answering what is open. */
export interface Bounds {
  readonly open: readonly QuestionId[]
  readonly formats: Readonly<Record<Format, FormatBounds>>
  /** formats that may turn out to fit best; a single one is the heart of the advice, room permitting */
  readonly mayLead: readonly Format[]
  /** whether it is certain that a programme is needed at all */
  readonly ending: 'never' | 'maybe' | 'surely'
}

type Truth = 'yes' | 'maybe' | 'no'
const all = (parts: readonly Truth[]): Truth =>
  parts.includes('no') ? 'no' : parts.includes('maybe') ? 'maybe' : 'yes'

/** What is known about each question: asked for sure, perhaps or not; answered, or free to become anything. */
interface Knowledge {
  readonly asked: (id: QuestionId) => Truth
  readonly free: ReadonlySet<QuestionId>
  readonly answers: Walk['answers']
}

/** Whether a cell holds, may hold or cannot hold. */
function cellTruth(id: QuestionId, box: Box, { free, answers }: Knowledge): Truth {
  const cell = box[id]
  if (cell === undefined) return 'yes'
  const { question } = itemOf(id)
  if (!free.has(id)) return lies(question, cell, answers[id]) ? 'yes' : 'no'
  const found = (statesOf(question)?.answers ?? [undefined]).map((answer) => lies(question, cell, answer))
  return found.every(Boolean) ? 'yes' : found.some(Boolean) ? 'maybe' : 'no'
}

const boxTruth = (box: Box, known: Knowledge): Truth =>
  all(
    (Object.keys(box) as QuestionId[]).flatMap((id) =>
      box[id] === undefined ? [] : [known.asked(id), cellTruth(id, box, known)],
    ),
  )

/**
 * What is known of a draft in which some answers are still open: each of those may become anything, or stay open. What
 * was answered with "weet ik nog niet" is open too: whoever finds it out may turn the advice.
 */
function knowledgeOf(draft: Draft): Knowledge & { readonly open: readonly QuestionId[] } {
  const walked = walk(draft)
  const asked = new Map<QuestionId, Truth>()
  const free = new Set<QuestionId>()
  const known: Knowledge = { asked: (id) => asked.get(id) ?? 'no', free, answers: walked.answers }
  // From first to last, as conditions only look back.
  for (const id of questionIds) {
    const { when, steers } = itemOf(id)
    const truths = when.map((box) => boxTruth(box, known))
    asked.set(
      id,
      when.length === 0 || truths.includes('yes') ? 'yes' : truths.includes('maybe') ? 'maybe' : 'no',
    )
    if (steers && asked.get(id) !== 'no' && walked.answers[id] === undefined) free.add(id)
  }
  return { ...known, open: [...free] }
}

/** The open questions that a box reads. */
const freeIn = (box: Box, known: Knowledge): QuestionId[] =>
  (Object.keys(box) as QuestionId[]).filter(
    (id) => box[id] !== undefined && (known.free.has(id) || known.asked(id) === 'maybe'),
  )

/** Least and most points: rows that read one open question share its one answer, the others count by themselves. */
function pointsBetween(format: Format, known: Knowledge): { least: number; most: number } {
  let least = 0
  let most = 0
  const sharing = new Map<QuestionId, Box[]>()
  const points = new Map<Box, number>()
  for (const row of Object.values(evidence)) {
    const box = row.when as Box
    const value = row.fit[format] ?? 0
    if (value === 0) continue
    const truth = boxTruth(box, known)
    if (truth === 'no') continue
    const [only, ...more] = freeIn(box, known)
    if (truth === 'yes') {
      least += value
      most += value
    } else if (only !== undefined && more.length === 0 && known.free.has(only)) {
      sharing.set(only, [...(sharing.get(only) ?? []), box])
      points.set(box, value)
    } else {
      least += Math.min(0, value)
      most += Math.max(0, value)
    }
  }
  for (const [id, boxes] of sharing) {
    const { question } = itemOf(id)
    const sums = (statesOf(question)?.answers ?? [undefined]).map((answer) =>
      boxes.reduce((sum, box) => {
        const cell = box[id]
        return cell !== undefined && lies(question, cell, answer) ? sum + (points.get(box) ?? 0) : sum
      }, 0),
    )
    if (known.asked(id) === 'maybe') sums.push(0)
    least += Math.min(...sums)
    most += Math.max(...sums)
  }
  return { least, most }
}

const certainty = (truths: readonly Truth[]): FormatBounds['excluded'] =>
  truths.includes('yes') ? 'surely' : truths.includes('maybe') ? 'maybe' : 'never'

/**
 * What is certain whatever is still answered, by interval reckoning over the rows: never by trying answers. What a
 * programme costs and how much room there is stays outside: it tells which format fits best, not how much of it.
 */
export function boundsOf(draft: Draft, { doses }: Pick<Offering, 'doses'>): Bounds {
  const known = knowledgeOf(draft)
  const bounds = Object.fromEntries(
    formats.map((format) => [
      format,
      {
        ...pointsBetween(format, known),
        excluded: certainty(
          Object.values(contraindications)
            .filter(({ excludes }) => excludes.includes(format))
            .map(({ when }) => boxTruth(when as Box, known)),
        ),
      },
    ]),
  ) as Record<Format, FormatBounds>
  // A lecture that is held to reach many is asked for with fewer points.
  const reach = Object.values(callings).some(
    ({ calls, when }) => calls === 'reachLecture' && boxTruth(when as Box, known) !== 'no',
  )
  const from = (format: Format) => (format === 'lecture' && reach ? 1 : leastPoints(doses[format]))
  // A small neutral dialogue is asked for whatever its points, as long as anything speaks for it.
  const neutral = Object.values(callings).some(
    ({ calls, when }) => calls === 'smallNeutralDialogue' && boxTruth(when as Box, known) !== 'no',
  )
  const needed = (format: Format) => (format === 'dialogue' && neutral ? 1 : from(format))
  const candidates = formats.filter(
    (format) => bounds[format].excluded !== 'surely' && bounds[format].most >= needed(format),
  )
  /** a format that is sure to take part in the weighing, with at least so many points */
  const sure = formats.filter(
    (format) => bounds[format].excluded === 'never' && bounds[format].least >= leastPoints(doses[format]),
  )
  const floor = Math.max(-Infinity, ...sure.map((format) => bounds[format].least))
  return {
    open: known.open,
    formats: bounds,
    mayLead: candidates.filter((format) => bounds[format].most >= floor),
    ending: certainty(Object.values(endings).map(({ when }) => boxTruth(when as Box, known))),
  }
}

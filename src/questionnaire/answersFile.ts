import type { Node } from 'jsonc-parser'
import { UNKNOWN, type ErrorCode, type Question } from './kinds.ts'
import { isMunicipalityCode, municipalityName } from './municipalities.ts'
import type { Draft, QuestionId } from './types.ts'
import { clashesIn } from './coherence.ts'
import { isQuestionId, itemOf, unanswered } from './walk.ts'
import { readJson, said, type JsonFault, type JsonFaultCode } from './jsonText.ts'
import { asWritten, membersOf, standingAt } from './written.ts'

export type FaultCode =
  | ErrorCode
  | JsonFaultCode
  | 'notAnswers'
  | 'unknownQuestion'
  | 'unanswered'
  | 'notAMunicipality'

/** One thing wrong with an answers file. */
export type Fault = JsonFault<FaultCode>

export type AnswersFile =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** What a question accepts, as values a person can type into a file. */
export function allowedFor(question: Question): string[] {
  const unknown = question.unknown ? [UNKNOWN] : []
  switch (question.kind) {
    case 'choice':
    case 'ordered':
    case 'several':
      return [...question.options, ...unknown]
    case 'number':
    case 'money':
      return [`${question.min}–${question.max}`, ...question.bands.map(({ id }) => id), ...unknown]
    case 'text':
    case 'longText':
      return [`1–${question.max}`]
    case 'period':
      return ['2027-03']
    case 'place':
      return ['[{ "code": "0344", "name": "Utrecht" }]', '[{ "name": "…" }]']
    default:
      return question satisfies never
  }
}

/** What is wrong with the answer to one question. `node` is the answer as it stands in the text. */
function faultOf(id: QuestionId, value: unknown, node: Node, text: string): Fault | undefined {
  const { question } = itemOf(id)
  const read = question.schema.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    const inside = (issue?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)))
    const code = (issue?.message ?? 'notAnOption') as ErrorCode
    return {
      path: said([id, ...inside]),
      code,
      found: asWritten(standingAt(node, inside), text),
      allowed: allowedFor(question),
    }
  }
  if (question.kind !== 'place') return undefined
  const foreign = (read.data as { code?: string }[]).findIndex(
    ({ code }) => code !== undefined && !isMunicipalityCode(code),
  )
  return foreign < 0
    ? undefined
    : {
        path: `${id}.${foreign}.code`,
        code: 'notAMunicipality',
        found: asWritten(standingAt(node, [foreign, 'code']), text),
      }
}

/**
 * Reads an answers file as strictly as an outside file deserves: one object with a key per question. Every steering
 * question that is asked must be there, if need be as `"unknown"`; all others may be absent. Answers to questions
 * that these answers do not call for are accepted and do not count; answers that contradict each other are not, nor is
 * a key that stands there twice. A byte order mark is skipped.
 */
export const readAnswersFile = (source: string): AnswersFile => readAnswers(source, true)

/** The same for a file that may have been saved halfway: what is still to be answered is asked by who opens it. */
export const readUnfinishedAnswers = (source: string): AnswersFile => readAnswers(source, false)

function readAnswers(source: string, finished: boolean): AnswersFile {
  const json = readJson(source)
  if (!json.ok) return json
  const { object: parsed, tree, text } = json

  // Where not one question of ours stands it is another file, and key by key there is nothing to mend.
  const ids = Object.keys(parsed).filter((id) => id !== '$schema')
  if (ids.length > 0 && !ids.some(isQuestionId))
    return { ok: false, faults: [{ path: '', code: 'notAnswers', found: asWritten(tree, text) }] }

  const members = membersOf(tree)
  /** An answer as it stands in the text; of several the last, as in `parsed`. */
  const written = (id: string) => members.get(id)?.at(-1) ?? tree

  const faults: Fault[] = [...json.faults]
  const draft: Record<string, unknown> = {}
  for (const [id, value] of Object.entries(parsed)) {
    if (id === '$schema') continue
    if (!isQuestionId(id)) {
      const found = asWritten(written(id), text)
      faults.push({ path: said([id]), code: 'unknownQuestion', found })
      continue
    }
    const fault = faultOf(id, value, written(id), text)
    if (fault) faults.push(fault)
    else draft[id] = value
  }
  if (faults.length > 0) return { ok: false, faults }
  const lacks = finished ? lacking(draft as Draft, (id) => asWritten(written(id), text)) : []
  return lacks.length > 0
    ? { ok: false, faults: lacks }
    : { ok: true, draft: withOfficialNames(draft as Draft) }
}

/** What keeps a draft from being whole: questions without an answer or, where there are none, contradictions. */
function lacking(draft: Draft, written: (id: QuestionId) => string): readonly Fault[] {
  const clashes = clashesIn(draft)
  const open = unanswered(draft).filter(({ id }) => !clashes.some(({ question }) => question === id))
  return open.length > 0
    ? open.map(({ id, question }): Fault => ({ path: id, code: 'unanswered', allowed: allowedFor(question) }))
    : clashes.map(({ question, code }): Fault => ({ path: question, code, found: written(question) }))
}

/** A gemeente is called what its code says, whatever name stood in the file. */
const withOfficialNames = (draft: Draft): Draft =>
  draft.places === undefined
    ? draft
    : {
        ...draft,
        places: draft.places.map((place) =>
          place.code === undefined ? place : { code: place.code, name: municipalityName(place.code) },
        ),
      }

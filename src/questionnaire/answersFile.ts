import { parseTree, type Node } from 'jsonc-parser'
import { UNKNOWN, type ErrorCode, type Question } from './kinds.ts'
import { isMunicipalityCode, municipalityName } from './municipalities.ts'
import type { Draft, QuestionId } from './types.ts'
import { clashesIn } from './coherence.ts'
import { isQuestionId, itemOf, questionIds, unanswered } from './walk.ts'
import { asWritten, duplicatesIn, membersOf, standingAt } from './written.ts'

/** Larger files are not read at all: ours are some kilobytes. */
export const MOST_BYTES = 1_000_000
/** Deeper nesting than any answer has; checked before parsing. */
export const MOST_DEPTH = 12

export type FaultCode =
  | ErrorCode
  | 'tooLarge'
  | 'notJson'
  | 'tooDeep'
  | 'notAnObject'
  | 'unknownQuestion'
  | 'duplicateKey'
  | 'unanswered'
  | 'notAMunicipality'

/** One thing wrong with an answers file. `found` and `allowed` are values, never sentences. */
export interface Fault {
  readonly path: string
  readonly code: FaultCode
  readonly found?: string
  readonly allowed?: readonly string[]
}

export type AnswersFile =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const fail = (fault: Fault): AnswersFile => ({ ok: false, faults: [fault] })

/** The fault of a file that is too large; also for who knows its size before reading it. */
export const tooLarge = (size: number): Fault => ({
  path: '',
  code: 'tooLarge',
  found: String(size),
  allowed: [String(MOST_BYTES)],
})

/** How deep brackets nest, outside strings; so that nothing deep is ever parsed. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth)
    else if (char === ']' || char === '}') depth--
  }
  return deepest
}

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

/** A path as one text; a key without a name is not the file itself. */
const said = (path: readonly (string | number)[]): string =>
  path.map((key) => (key === '' ? '""' : key)).join('.')

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
export function readAnswersFile(source: string): AnswersFile {
  if (source.length > MOST_BYTES) return fail(tooLarge(source.length))
  const text = source.replace(/^\uFEFF/, '')
  if (depthOf(text) > MOST_DEPTH) return fail({ path: '', code: 'tooDeep', allowed: [String(MOST_DEPTH)] })
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return fail({ path: '', code: 'notJson', found: JSON.stringify(text.slice(0, 40)) })
  }
  // JSON.parse alone judges what is JSON; the tree tells what it passes over.
  const tree = parseTree(text)
  if (tree === undefined || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return fail({ path: '', code: 'notAnObject', found: tree === undefined ? text : asWritten(tree, text) })

  const members = membersOf(tree)
  /** An answer as it stands in the text; of several the last, as in `parsed`. */
  const written = (id: string) => members.get(id)?.at(-1) ?? tree

  const faults = duplicatesIn(tree).map(({ path, values }): Fault => ({
    path: said(path),
    code: 'duplicateKey',
    found: values.map((value) => asWritten(value, text)).join(', '),
  }))
  const draft: Record<string, unknown> = {}
  for (const [id, value] of Object.entries(parsed)) {
    if (id === '$schema') continue
    if (!isQuestionId(id)) {
      const found = asWritten(written(id), text)
      faults.push({ path: said([id]), code: 'unknownQuestion', found, allowed: questionIds })
      continue
    }
    const fault = faultOf(id, value, written(id), text)
    if (fault) faults.push(fault)
    else draft[id] = value
  }
  if (faults.length > 0) return { ok: false, faults }
  const open = unanswered(draft as Draft).map(({ id, question }): Fault => ({
    path: id,
    code: 'unanswered',
    allowed: allowedFor(question),
  }))
  if (open.length > 0) return { ok: false, faults: open }
  const contradictions = clashesIn(draft as Draft).map(({ question, code }): Fault => ({
    path: question,
    code,
    found: asWritten(written(question), text),
  }))
  if (contradictions.length > 0) return { ok: false, faults: contradictions }
  return { ok: true, draft: withOfficialNames(draft as Draft) }
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

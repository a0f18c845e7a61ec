import type * as z from 'zod/mini'
import { readJson, said, type JsonFault, type JsonFaultCode } from '../questionnaire/jsonText.ts'
import { asWritten, standingAt } from '../questionnaire/written.ts'
import { bytesIn, pixelsUnpack } from './logo.ts'
import {
  PRACTICE_VERSION,
  practiceFaultCodes,
  practiceSchema,
  type Practice,
  type PracticeFieldFault,
} from './practiceSchema.ts'

export type PracticeFaultCode = PracticeFieldFault | JsonFaultCode
export interface PracticeFault extends JsonFault<PracticeFaultCode> {
  /** the most or the least that would be right */
  readonly bound?: number
  /** the path of the field that this one has to keep to */
  readonly beside?: string
}

export type PracticeFile =
  | { readonly ok: true; readonly practice: Practice }
  | { readonly ok: false; readonly faults: readonly PracticeFault[] }

const isCode = (message: string): message is PracticeFieldFault =>
  (practiceFaultCodes as readonly string[]).includes(message)

/**
 * Reads the file of a practice as strictly as an outside file deserves: every field is known, every value is right. What
 * is wrong is said field by field, and nothing is guessed: no field falls back to that of another practice.
 */
export function readPractice(source: string): PracticeFile {
  const file = readJson(source)
  if (!file.ok) return file
  const { object, tree, text, faults } = file
  const read = practiceSchema.safeParse(object)
  if (read.success && faults.length === 0) return { ok: true, practice: read.data }
  // A file of a newer version may be wrong in many ways that say nothing.
  if (typeof object['version'] === 'number' && object['version'] > PRACTICE_VERSION)
    return {
      ok: false,
      faults: [{ path: 'version', code: 'newerVersion', found: String(object['version']) }],
    }
  const wrong = (read.error?.issues ?? []).flatMap((issue): PracticeFault[] => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: said([...path, key]), code: 'unknownField' }))
    const node = standingAt(tree, path)
    const missing = valueAt(object, path) === undefined
    return [
      {
        path: said(path),
        code: missing ? 'required' : isCode(issue.message) ? issue.message : 'wrongType',
        ...(missing ? {} : { found: asWritten(node, text), ...boundIn(issue) }),
      },
    ]
  })
  // Of several faults in one field the first tells what to do.
  const firsts = wrong.filter(({ path }, at) => wrong.findIndex((one) => one.path === path) === at)
  return { ok: false, faults: [...faults, ...firsts] }
}

/**
 * The same, and unpacks the pixels of the logo too: what comes from outside and goes to a document unseen. That takes a
 * moment, so it is not asked at every reading.
 */
export async function readPracticeWhole(source: string): Promise<PracticeFile> {
  const file = readPractice(source)
  const logo = file.ok && file.practice.logo !== undefined ? bytesIn(file.practice.logo) : undefined
  if (logo === undefined || (await pixelsUnpack(logo.bytes))) return file
  return { ok: false, faults: [{ path: 'logo', code: 'logoBroken' }] }
}

/** What would have been right, as far as an issue tells. */
function boundIn(issue: z.core.$ZodIssue): Pick<PracticeFault, 'bound' | 'beside'> {
  switch (issue.code) {
    case 'too_big':
      return { bound: Number(issue.maximum) }
    case 'too_small':
      return { bound: Number(issue.minimum) }
    case 'not_multiple_of':
      return { bound: issue.divisor }
    case 'custom':
      return issue.params ?? {}
    default:
      return {}
  }
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )

/** The text of a practice file: what `readPractice` gives back unchanged. */
export const writePractice = (practice: Practice): string => `${JSON.stringify(practice, null, 2)}\n`

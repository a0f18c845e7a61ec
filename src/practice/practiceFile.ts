import { readJson, said, type JsonFault, type JsonFaultCode } from '../questionnaire/jsonText.ts'
import { asWritten, standingAt } from '../questionnaire/written.ts'
import {
  PRACTICE_VERSION,
  practiceFaultCodes,
  practiceSchema,
  type Practice,
  type PracticeFieldFault,
} from './practiceSchema.ts'

export type PracticeFaultCode = PracticeFieldFault | JsonFaultCode
export type PracticeFault = JsonFault<PracticeFaultCode>

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
        ...(missing ? {} : { found: asWritten(node, text) }),
      },
    ]
  })
  // Of several faults in one field the first tells what to do.
  const firsts = wrong.filter(({ path }, at) => wrong.findIndex((one) => one.path === path) === at)
  return { ok: false, faults: [...faults, ...firsts] }
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

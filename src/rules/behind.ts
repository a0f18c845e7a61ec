import type { QuestionId } from '../questionnaire/types.ts'
import { callings } from './callings.ts'
import { contraindications } from './contraindications.ts'
import { endings } from './endings.ts'
import { evidence } from './evidence.ts'
import type { Because } from './trace.ts'

const rows: Readonly<Record<string, { readonly when: object }>> = {
  ...evidence,
  ...contraindications,
  ...callings,
  ...endings,
}

/** A question that a reason rests on, and for several choices the options that it looks for. */
export interface RestsOn {
  readonly question: QuestionId
  readonly options: readonly string[] | undefined
}

const optionsIn = (cell: unknown): readonly string[] | undefined => {
  if (typeof cell !== 'object' || cell === null) return undefined
  const { any, all } = cell as { any?: readonly string[]; all?: readonly string[] }
  return any || all ? [...(any ?? []), ...(all ?? [])] : undefined
}

/** The questions whose answers a reason rests on. */
export function questionsBehind(id: Because): RestsOn[] {
  const key = id.slice(id.indexOf(':') + 1)
  if (id.startsWith('answer:')) return [{ question: key as QuestionId, options: undefined }]
  const row = id.startsWith('rule:') ? rows[key] : undefined
  return row === undefined
    ? []
    : Object.entries(row.when).map(([question, cell]) => ({
        question: question as QuestionId,
        options: optionsIn(cell),
      }))
}

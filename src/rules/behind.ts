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

/** The questions whose answers a reason rests on. */
export function questionsBehind(id: Because): QuestionId[] {
  const key = id.slice(id.indexOf(':') + 1)
  if (id.startsWith('answer:')) return [key as QuestionId]
  const row = id.startsWith('rule:') ? rows[key] : undefined
  return row ? (Object.keys(row.when) as QuestionId[]) : []
}

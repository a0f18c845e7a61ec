import { isQuestionId } from '../questionnaire/walk.ts'
import type { Adjustments, Said } from './events.ts'
import { noteKey, readNoteKey } from './notes.ts'
import type { Content } from './reduce.ts'

/** One thing said, or taken away, that changes the content of a dossier. */
export type Change = Extract<
  Said,
  { readonly type: 'answered' | 'cleared' | 'adjusted' | 'noted' | 'parked' }
>

const own = (record: Adjustments, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined)

/** What differs between two records, by key. */
function changedKeys(from: Adjustments, to: Adjustments): [string, unknown][] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((key): [string, unknown, unknown] => [key, own(from, key), own(to, key)])
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([key, , after]) => [key, after])
}

/** What has to be remembered to get from one content to another, thing by thing. */
export const changes = (from: Content, to: Content): Change[] => [
  ...changedKeys(from.draft, to.draft)
    .filter(([question]) => isQuestionId(question))
    .map(([question, value]): Change =>
      value === undefined ? { type: 'cleared', question } : { type: 'answered', question, value },
    ),
  ...changedKeys(from.adjusted, to.adjusted).map(([what, value]): Change => ({
    type: 'adjusted',
    what,
    value: value ?? null,
  })),
  ...changedKeys(from.notes, to.notes).flatMap(([key, text]): Change[] => {
    const of = readNoteKey(key)
    return of === undefined
      ? []
      : [{ type: 'noted', subject: of.about, kind: of.kind, text: typeof text === 'string' ? text : '' }]
  }),
  ...changedKeys(from.parked, to.parked)
    .filter(([question]) => isQuestionId(question))
    .map(([question, parked]): Change => ({ type: 'parked', question, parked: parked === true })),
]

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

/** The content after one change. */
export function withChange(content: Content, change: Change): Content {
  const { draft, adjusted, notes, parked } = content
  switch (change.type) {
    case 'answered':
      return {
        ...content,
        draft: { ...without(draft, change.question), [change.question]: change.value },
      }
    case 'cleared':
      return { ...content, draft: without(draft, change.question) }
    case 'adjusted': {
      const rest = without(adjusted, change.what)
      return {
        ...content,
        adjusted: change.value === null ? rest : { ...rest, [change.what]: change.value },
      }
    }
    case 'noted': {
      const key = noteKey(change.subject, change.kind)
      const rest = without(notes, key)
      return { ...content, notes: change.text === '' ? rest : { ...rest, [key]: change.text } }
    }
    case 'parked': {
      const rest = without(parked, change.question)
      return { ...content, parked: change.parked ? { ...rest, [change.question]: true } : rest }
    }
    default:
      return change satisfies never
  }
}

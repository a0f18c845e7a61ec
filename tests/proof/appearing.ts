import type { Draft } from '../../src/questionnaire/types.ts'
import { assumptions, warnings } from '../../src/rules/notices.ts'
import { recommend } from '../../src/rules/recommend.ts'
import { catalogue, neverNamed } from './catalogue.ts'
import { anyDraft, coherent, randomFrom } from './drafts.ts'
import type { Finding } from './finding.ts'
import { appearingIn, becauseIn } from './replay.ts'
import type { Questionnaire } from './sat.ts'
import { boxOf } from './space.ts'
import { theSystem } from './system.ts'

const property = 'alles wat in een advies kan staan, komt bij sommige antwoorden voor'

/** Answers to start from where something is rare: the rest is drawn at random. */
const hints: readonly Draft[] = [
  {
    liveCase: 'yes',
    sponsor: 'boardActive',
    core: 'yes',
    corePeople: 16,
    coreResidents: 6,
    coreMeetings: 6,
    areaBound: 'no',
  },
  {
    liveCase: 'yes',
    sponsor: 'boardActive',
    core: 'yes',
    corePeople: 24,
    coreMeetings: 'unknown',
    staff: 250,
    areaBound: 'no',
  },
  { problemKnown: 'clear', approachKnown: 'yes', goals: ['skill'] },
]

/** What never appeared among the answers that were replayed, or in a search for it by itself. */
export function proveAppearing(
  seen: ReadonlyMap<string, Draft>,
  asked: Questionnaire,
  ids = catalogue,
): Finding[] {
  const offering = theSystem.offering
  const appears = (id: string, draft: Draft) => {
    const advice = recommend(draft, offering)
    return appearingIn(advice, becauseIn(advice)).includes(id)
  }
  const random = randomFrom(17)
  const missing = ids.filter((id) => {
    if (seen.has(id)) return false
    const [kind, key = ''] = id.split(':')
    const rows: Readonly<Record<string, { readonly when: object }>> =
      kind === 'warning' ? warnings : kind === 'assumption' ? assumptions : {}
    const row = rows[key]
    const start = row && asked.find(asked.box(boxOf(row)))
    if (start) return !appears(id, coherent(start))
    for (const hint of hints)
      for (let tries = 0; tries < 1500; tries++) if (appears(id, anyDraft(random, hint))) return false
    return true
  })
  return [
    ...missing.map((id) => ({ property, about: `${id} komt nooit voor` })),
    ...neverNamed.flatMap((id): Finding[] => {
      const answers = seen.get(id)
      return answers === undefined
        ? []
        : [{ property, answers, about: `${id} komt wel voor: zet het in de catalogus` }]
    }),
  ]
}

import { questions } from '../../src/questionnaire/questions.ts'
import { blocks, formats } from '../../src/rules/formats.ts'
import { assumptions, warnings } from '../../src/rules/notices.ts'
import { consequenceIds, limitIds, objectiveIds, outcomeIds } from '../../src/rules/trace.ts'
import { loadAdvice } from '../../src/texts/load.ts'

const { advice } = await loadAdvice('nl')
const themes = questions.items.find(({ id }) => id === 'themes')?.question
const each = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}:${id}`)

/**
 * Ids that no advice can name as a reason, although they have words. A limit of form decides what is tried, and the
 * lead and its support what comes first, but nothing is ever left out on their account. Should one appear, it belongs
 * in the catalogue.
 */
export const neverNamed: readonly string[] = ['limit:listenFirst', 'objective:lead', 'objective:support']

/** All that an advice can hold: each of these must appear for some answers. */
export const catalogue: readonly string[] = [
  ...each('kind', ['advice', 'notYet', 'noneNeeded']),
  ...each('lead', formats),
  ...each('block', blocks),
  ...each('theme', themes?.kind === 'several' ? themes.options : []),
  ...each('warning', Object.keys(warnings)),
  ...each('assumption', Object.keys(assumptions)),
  ...each('consequence', consequenceIds),
  ...each('outcome', outcomeIds),
  ...each('stage', Object.keys(advice.stages)),
  ...each('rejected', formats),
  ...each('limit', limitIds),
  ...each('objective', objectiveIds),
  ...each('dose', formats),
].filter((id) => !neverNamed.includes(id))

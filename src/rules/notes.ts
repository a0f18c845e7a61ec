import { isBand } from '../questionnaire/cells.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { contraindications } from './contraindications.ts'
import type { Decision } from './decide.ts'
import { bindingIds } from './making.ts'
import { takesPart } from './mix.ts'
import { assumptions as assumptionRows, warnings as warningRows, type WarningId } from './notices.ts'
import type { Line, NoticeLine } from './recommendation.ts'
import type { Because, ConsequenceId } from './trace.ts'

const answersBehind = (row: { when: object }) => Object.keys(row.when).map((id) => `answer:${id}` as Because)

/** How many people meet and talk or practise: a lecture reaches, but does not involve. */
const reached = (lines: readonly Line[]): number =>
  lines
    .filter(({ format, block }) => format !== null && block !== 'lecture' && block !== 'facilitatorTraining')
    .reduce(
      (most, { people, groups, sessions, block, audience }) =>
        block === 'dialogue' && audience !== 'together'
          ? most + people.value * sessions.value
          : Math.max(most, people.value * groups.value),
      0,
    )

/** Whether residents sit at a meeting, as others than the few in a core group. */
const meetingResidents = (lines: readonly Line[]): boolean =>
  lines.some(
    ({ block, audience }) =>
      block !== 'listeningTalks' && ['everyone', 'together', 'residents'].includes(audience),
  )
const coreResidentsMeet = (
  lines: readonly Line[],
  { coreResidents }: Decision['situation']['numbers'],
): boolean => coreResidents > 0 && lines.some(({ audience }) => audience === 'core')

/** Attention points that follow from the programme itself. */
function consequences(
  { evaluation, situation, composed }: Decision,
  lines: readonly Line[],
  price: number,
): NoticeLine[] {
  const { numbers, signals, offering } = situation
  // Of a large staff the dialogues are among colleagues: that residents who are wanted are not there has to be said.
  const left = composed !== undefined && numbers.residents > 0 && !meetingResidents(lines)
  const inCore = coreResidentsMeet(lines, numbers)
  const notes: [ConsequenceId, boolean, Because[]][] = [
    ['purchasing', price >= offering.sizes.purchasingHint, ['size:purchasingHint', 'answer:sector']],
    [
      'mandateTalkDropped',
      composed !== undefined && signals.mandateTalk && !composed.mix.mandateTalk,
      bindingIds('budget', evaluation),
    ],
    [
      'harvestDropped',
      composed !== undefined && composed.mix.actionLearning > 0 && !composed.mix.harvest,
      bindingIds('budget', evaluation),
    ],
    ['residentsInCore', left && inCore, ['answer:residents', 'answer:staff']],
    ['residentsAbsent', left && !inCore, ['answer:residents', 'answer:staff']],
    [
      'partOfPeople',
      composed !== undefined && reached(lines) < (numbers.staff + (left ? 0 : numbers.residents)) * 0.8,
      ['answer:staff', 'answer:residents'],
    ],
  ]
  return notes.filter(([, holds]) => holds).map(([id, , because]) => ({ id: `consequence:${id}`, because }))
}

/** The points of attention that answers call up, as far as they fit the programme and nothing says it more precisely. */
function saidOf({ evaluation, composed, situation }: Decision, lines: readonly Line[]): WarningId[] {
  const fitting = evaluation.warnings.filter((id) => {
    const { advised, planned } = warningRows[id]
    if (planned === 'meetings' && composed === undefined) return false
    if (
      planned === 'withResidents' &&
      !meetingResidents(lines) &&
      !coreResidentsMeet(lines, situation.numbers)
    )
      return false
    if (planned === 'anything' && lines.length === 0) return false
    return advised === undefined || (composed !== undefined && takesPart(composed.mix, advised))
  })
  return fitting.filter(
    (id) => !warningRows[id].yieldsTo?.some((other) => (fitting as string[]).includes(other)),
  )
}

/** Points of attention: those that answers call up, and those that follow from the programme. */
export const warningsOf = (decision: Decision, lines: readonly Line[], price: number): NoticeLine[] => [
  ...saidOf(decision, lines).map((id) => ({
    id: `warning:${id}` as const,
    because: answersBehind(warningRows[id]),
  })),
  ...consequences(decision, lines, price),
]

/** What is taken for granted: open questions, and bands read as a figure. */
export function assumptionsOf({ evaluation }: Decision): NoticeLine[] {
  const { answers, asked } = evaluation.walk
  const { excludedBy } = evaluation
  // An open question about a format that is out for another reason is not worth finding out now.
  const matters = ({ when, about }: (typeof assumptionRows)[keyof typeof assumptionRows]) =>
    about === undefined ||
    excludedBy[about].every((id) =>
      Object.keys(when).some((question) => question in contraindications[id].when),
    )
  return [
    ...evaluation.assumptions
      .filter((id) => matters(assumptionRows[id]))
      .map((id): NoticeLine => ({
        id: `assumption:${id}`,
        because: answersBehind(assumptionRows[id]),
      })),
    ...asked
      .filter(({ id, steers }) => steers && isBand(itemOf(id).question, answers[id]))
      .map(({ id }): NoticeLine => ({ id: `reckoned:${id}`, because: [`answer:${id}`] })),
  ]
}

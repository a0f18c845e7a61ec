import { daysOf } from '../days.ts'
import type { Decision } from '../decide.ts'
import type { Block } from '../formats.ts'
import type { Making } from '../making.ts'
import { nothing, type Mix } from '../mix.ts'
import type { Offering } from '../offering.ts'
import { parts } from '../parts.ts'
import type { Line } from '../recommendation.ts'
import type { AddCorrection } from './correction.ts'
import { corrected, correctionId, mixOf, type ProgrammeNow } from './programmeNow.ts'

/** The smallest dose of each block, in amounts of a mix; support that no amount stands for has none. */
const smallestDose = (block: Block, { sizes }: Offering): Partial<Mix> =>
  ({
    lecture: { lecture: 1 },
    combinedMeeting: { combined: 1 },
    dialogue: { dialogue: 1 },
    workshop: { workshop: 1, groups: 1 },
    actionLearning: { actionLearning: sizes.setSessionsLeast, sets: 1 },
    mandateTalk: { mandateTalk: true },
    harvest: { harvest: true },
    listeningTalks: {},
    facilitatorTraining: {},
    coordination: {},
  })[block]

/** The adviser days of support that comes along by itself, and so has no amount in a mix. */
const daysAlong = ({ sizes }: Offering): Partial<Record<Block, number>> => ({
  listeningTalks: sizes.listeningTalks * sizes.listeningTalkDays,
  facilitatorTraining: sizes.facilitatorDays,
  coordination: sizes.coordinationDays,
})

/** One part more, made as the rules make it, at its smallest. When it is, is laid afterwards. */
export function addedLine(
  { id, block, theme }: AddCorrection,
  { lead, lines }: Pick<ProgrammeNow, 'lead' | 'lines'>,
  { evaluation, situation }: Pick<Decision, 'evaluation' | 'situation'>,
): Line | undefined {
  const { offering } = situation
  const { answers } = evaluation.walk
  const dose = smallestDose(block, offering)
  const mix: Mix = { ...mixOf(lines, situation), ...dose }
  const along = daysAlong(offering)[block]
  const making: Making = {
    // A workshop that is added is on one theme, and gives the reasons for that one.
    evaluation:
      theme === undefined
        ? evaluation
        : { ...evaluation, walk: { ...evaluation.walk, answers: { ...answers, themes: [theme] } } },
    situation,
    mix,
    lead,
    days: {
      ...daysOf(mix, situation, offering),
      // How much is passed on hangs on the sets that are there; all else is reckoned as if it stood alone.
      ...(block === 'harvest'
        ? {}
        : { [block]: daysOf({ ...nothing, ...dose }, situation, offering)[block] }),
      ...(along === undefined ? {} : { [block]: along }),
    },
    weeks: {},
  }
  const [line] = parts[block](making)
  if (line === undefined) return undefined
  const sessions = corrected({ value: 0, because: [] }, line.sessions.value, id)
  return {
    ...line,
    sessions,
    asked: sessions,
    groups: corrected(line.groups, line.groups.value, id),
    days: corrected(line.days, line.days.value, id),
    price: corrected(line.price, line.price.value, id),
    because: [correctionId(id), ...line.because.filter((reason) => !reason.startsWith('size:'))],
  }
}

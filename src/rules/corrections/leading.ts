import { compose, coursesWith, type Composed, type Course } from '../compose.ts'
import type { Decision } from '../decide.ts'
import type { Format } from '../formats.ts'
import { limits } from '../limits.ts'
import { nothing, takesPart, type Mix } from '../mix.ts'
import type { Ask } from '../situation.ts'

/** What is tried with this format at the heart: as the rules do, with all else that is asked for as its company. */
function* coursesLedBy(format: Format, ask: Ask): Generator<Course> {
  if (ask.asked[format] === 0) return
  const asked = [format, ...ask.order.filter((other) => other !== format && ask.asked[other] > 0)]
  yield* coursesWith(format, asked, ask)
}

/**
 * The programme with this format at its heart: the best one that time and money allow, by the same search. Where there
 * is none, the smallest dose of it beside what there is; what that goes against is told.
 */
export function ledBy(format: Format, { situation, composed }: Decision): Composed {
  const { offering, signals } = situation
  const found = compose(situation, offering, { limits, courses: (ask) => coursesLedBy(format, ask) })
  if (found) return found
  const mix: Mix = composed?.mix ?? { ...nothing, mandateTalk: signals.mandateTalk }
  if (takesPart(mix, format)) return { lead: format, mix }
  return {
    lead: format,
    mix:
      format === 'actionLearning'
        ? { ...mix, actionLearning: offering.sizes.setSessionsLeast, harvest: true }
        : { ...mix, [format]: 1 },
  }
}

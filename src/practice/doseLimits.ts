import { formats, perFormat, type Format } from '../rules/formats.ts'
import { doses, type Doses } from '../rules/offering.ts'
import type { SizeLimit } from './sizeLimits.ts'

/** One step of a dose: a format, and how many sessions of it from so many points on. */
export type DoseStep = { [F in Format]: `${F}${(typeof doses)[F][number][1]}` }[Format]

const from = (least: number, most: number): SizeLimit => ({ least, most, step: 1 })

/**
 * Between how many points a practice may have a step begin. How many sessions it brings is fixed: the rules know so many
 * meetings of each format and no more, and a step that begins late enough is never reached. At least one point always
 * speaks for what is advised.
 */
export const doseLimits: Readonly<Record<DoseStep, SizeLimit>> = {
  lecture1: from(1, 10),
  dialogue1: from(1, 10),
  dialogue2: from(5, 40),
  dialogue3: from(6, 60),
  workshop1: from(1, 10),
  workshop2: from(5, 40),
  actionLearning5: from(1, 12),
  actionLearning6: from(4, 40),
  actionLearning7: from(8, 60),
  actionLearning8: from(10, 60),
}
export const doseSteps = Object.keys(doseLimits) as DoseStep[]

/** The steps that a practice has begin elsewhere; the others are as usual. */
export type OwnDoses = { readonly [Id in DoseStep]?: number | undefined }

interface Step {
  readonly id: DoseStep
  readonly format: Format
  readonly points: number
  readonly sessions: number
}

/** The usual steps of one format, from few points to many. */
const usualSteps = (format: Format): Step[] =>
  doses[format].map(([points, sessions]) => ({
    // The name of a step is made of these two: that is what its type says.
    id: `${format}${sessions}` as DoseStep,
    format,
    points,
    sessions,
  }))

/** The usual steps by their name. */
export const usualDoseSteps = Object.fromEntries(
  formats.flatMap(usualSteps).map((step) => [step.id, step]),
) as Readonly<Record<DoseStep, Step>>

export const dosesWith = (own: OwnDoses = {}): Doses =>
  perFormat((format) =>
    usualSteps(format).map(({ id, points, sessions }) => [own[id] ?? points, sessions] as const),
  )

/** Whether a practice reckons with doses that were never proved over all answers. */
export const dosesDiffer = (own: OwnDoses = {}): boolean =>
  doseSteps.some((step) => own[step] !== undefined && own[step] !== usualDoseSteps[step].points)

/** A step that does not begin later than the one before it. */
export interface StepOutOfOrder {
  /** which of the two was set, and is to be changed */
  readonly step: DoseStep
  readonly code: 'moreThan' | 'lessThan'
  readonly beside: DoseStep
  /** the most, or the least, that it can be */
  readonly bound: number
}

/** What is out of order among the steps that were set: more sessions ask for more points. */
export const dosesOutOfOrder = (own: OwnDoses): StepOutOfOrder[] =>
  formats.flatMap((format) => {
    const steps = usualSteps(format).map(({ id, points }) => ({ id, points: own[id] ?? points }))
    return steps.slice(1).flatMap((next, at): StepOutOfOrder[] => {
      const before = steps[at]
      if (before === undefined || before.points < next.points) return []
      return own[before.id] === undefined
        ? [{ step: next.id, code: 'lessThan', beside: before.id, bound: before.points + 1 }]
        : [{ step: before.id, code: 'moreThan', beside: next.id, bound: next.points - 1 }]
    })
  })

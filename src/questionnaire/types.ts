import type { BoxOf } from './cells.ts'
import type { Questionnaire } from './define.ts'
import type { UNKNOWN } from './kinds.ts'
import type { questions } from './questions.ts'

type Simplify<T> = { [K in keyof T]: T[K] } & {}
type Of<T> =
  T extends Questionnaire<infer Q, infer A, infer Steering, infer S, infer P>
    ? { questions: Q; answers: A; steering: Steering; step: S; page: P }
    : never
type Mine = Of<typeof questions>

export type Questions = Simplify<Mine['questions']>
export type QuestionId = keyof Questions
/** The questions that steer the mix: the only ones a rule of fit may read. */
export type SteeringId = Mine['steering'] & QuestionId
export type StepId = Mine['step']
export type PageId = Mine['page']

/** What somebody has filled in so far, "weet ik nog niet" included: what is kept, handed over and read from a file. */
export type Draft = { readonly [Id in QuestionId]?: Mine['answers'][Id] | undefined }
export type Given<Id extends QuestionId> = NonNullable<Draft[Id]>
/** The answers that count. Absent and "weet ik nog niet" are one state here: open. */
export type Answers = { readonly [Id in QuestionId]?: Exclude<Draft[Id], typeof UNKNOWN> }

/** A condition over any question, and one over the steering questions alone. */
export type When = BoxOf<Questions>
export type SteeringWhen = BoxOf<Pick<Questions, SteeringId>>

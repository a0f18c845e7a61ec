import type * as z from 'zod/mini'
import type { Box, BoxOf } from './cells.ts'
import type { Question } from './kinds.ts'

type Answer<Q> = Q extends { schema: infer S extends z.ZodMiniType } ? z.output<S> : never
type Fresh<Id, Taken> = Id extends keyof Taken ? never : Id

/** One question in its place. */
export interface Item {
  readonly id: string
  readonly step: string
  readonly page: string
  readonly question: Question
  /** Whether the rules read it: then it must be answered, if need be with "weet ik nog niet". */
  readonly steers: boolean
  /** It is asked when one of these boxes holds for the answers before it; always, where there is none. */
  readonly when: readonly Box[]
}

type Settings<Q> = {
  /** one of these must hold for earlier answers; a condition cannot look ahead */
  when?: readonly BoxOf<Q>[]
}

/**
 * A questionnaire, read from top to bottom as the visitor meets it: steps, their pages, the questions on each page.
 * Every line widens the types: `Q` maps id to question, `A` id to answer, `Steering` names the questions that the
 * rules may read, `S` and `P` list steps and pages.
 */
export interface Questionnaire<Q, A, Steering, S extends string, P extends string> {
  readonly items: readonly Item[]
  step<const Id extends string>(id: Fresh<Id, Record<S, 0>>): Questionnaire<Q, A, Steering, S | Id, P>
  page<const Id extends string>(id: Fresh<Id, Record<P, 0>>): Questionnaire<Q, A, Steering, S, P | Id>
  /** A question that the rules do not read: never required. */
  ask<const Id extends string, const N extends Question>(
    id: Fresh<Id, Q>,
    question: N,
    settings?: Settings<Q>,
  ): Questionnaire<Q & Record<Id, N>, A & Record<Id, Answer<N>>, Steering, S, P>
  /** A question that steers the mix: required wherever it is asked. */
  steer<const Id extends string, const N extends Question>(
    id: Fresh<Id, Q>,
    question: N,
    settings?: Settings<Q>,
  ): Questionnaire<Q & Record<Id, N>, A & Record<Id, Answer<N>>, Steering | Id, S, P>
}

export function questionnaire(): Questionnaire<{}, {}, never, never, never> {
  const items: Item[] = []
  let step = ''
  let page = ''
  const add = (steers: boolean) => (id: string, question: Question, settings?: { when?: readonly Box[] }) => {
    items.push({ id, step, page, question, steers, when: settings?.when ?? [] })
    return self
  }
  const self = {
    items,
    step: (id: string) => ((step = id), self),
    page: (id: string) => ((page = id), self),
    ask: add(false),
    steer: add(true),
  }
  return self as never // the interface above is the contract
}

import * as z from 'zod/mini'
import { said } from '../../questionnaire/jsonText.ts'
import { blocks, formats } from '../formats.ts'
import { readPartKey } from '../partKey.ts'
import { themes } from '../recommendation.ts'
import type { Correction, Corrections } from './correction.ts'

/** What can be wrong with a correction. Each has words in `texts/<language>/corrections.ts`. */
export const correctionFaultCodes = [
  'required',
  'wrongType',
  'notAnOption',
  'notAPart',
  'notAnId',
  'notARule',
  'notWhole',
  'tooLow',
  'tooHigh',
  'tooLong',
  'tooMany',
  'notPlain',
  'nothingChanged',
  'endsBeforeItBegins',
  'besideItself',
  'oneOrTheOther',
  'twice',
  'unknownField',
] as const
export type CorrectionFaultCode = (typeof correctionFaultCodes)[number]
const code = (fault: CorrectionFaultCode) => fault

/** What a correction may at most be; the screen asks for the same. */
export const most = {
  corrections: 200,
  overrules: 120,
  reason: 2000,
  sessions: 40,
  groups: 20,
  days: 500,
  weeks: 260,
  euro: 5_000_000,
} as const

/** Letters that steer how others are shown, or are none: a reason is read by others than who wrote it. */
const steering = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}|\p{Noncharacter_Code_Point}/u

const reason = z.string(code('wrongType')).check(
  z.overwrite((text) => text.replaceAll(/\r\n?/g, '\n')),
  z.trim(),
  z.minLength(1, code('required')),
  z.maxLength(most.reason, code('tooLong')),
  z.refine((text) => !steering.test(text), code('notPlain')),
)
const part = z.string(code('wrongType')).check(
  z.maxLength(80, code('tooLong')),
  z.refine((key) => readPartKey(key) !== undefined, code('notAPart')),
)
const count = (upTo: number) =>
  z.int(code('notWhole')).check(z.minimum(1, code('tooLow')), z.maximum(upTo, code('tooHigh')))
const amount = (least: number, upTo: number) =>
  z.number(code('wrongType')).check(z.minimum(least, code('tooLow')), z.maximum(upTo, code('tooHigh')))
const week = z
  .int(code('notWhole'))
  .check(z.minimum(0, code('tooLow')), z.maximum(most.weeks, code('tooHigh')))

const base = {
  id: z.string(code('wrongType')).check(z.regex(/^[A-Za-z0-9:._-]{1,80}$/, code('notAnId'))),
  reason,
  overrules: z.optional(
    z
      .array(
        z.strictObject({
          // A rule that is no more was overruled by somebody all the same: what it was called is kept.
          ruleId: z
            .string(code('wrongType'))
            .check(z.regex(/^(?:rule|limit|order):[A-Za-z.]{1,60}$/, code('notARule'))),
          reason,
        }),
        code('wrongType'),
      )
      .check(z.maxLength(most.overrules, code('tooMany'))),
  ),
}

const kinds = {
  amounts: z
    .strictObject({
      ...base,
      kind: z.literal('amounts'),
      part,
      sessions: z.optional(count(most.sessions)),
      groups: z.optional(count(most.groups)),
      days: z.optional(amount(0.25, most.days)),
    })
    .check(
      z.refine(
        ({ sessions, groups, days }) => [sessions, groups, days].some((one) => one !== undefined),
        code('nothingChanged'),
      ),
    ),
  add: z.strictObject({
    ...base,
    kind: z.literal('add'),
    block: z.enum(blocks, code('notAnOption')),
    theme: z.optional(z.enum(themes, code('notAnOption'))),
  }),
  drop: z.strictObject({ ...base, kind: z.literal('drop'), part }),
  lead: z.strictObject({ ...base, kind: z.literal('lead'), format: z.enum(formats, code('notAnOption')) }),
  order: z
    .strictObject({
      ...base,
      kind: z.literal('order'),
      part,
      when: z.union(
        [
          z.strictObject({
            weeks: z
              .strictObject({ from: week, to: week })
              .check(z.refine(({ from, to }) => to > from, code('endsBeforeItBegins'))),
          }),
          z.strictObject({ before: part }),
          z.strictObject({ after: part }),
        ],
        code('oneOrTheOther'),
      ),
    })
    .check(
      z.refine(
        (order) =>
          order.part !==
          ('before' in order.when ? order.when.before : 'after' in order.when ? order.when.after : ''),
        code('besideItself'),
      ),
    ),
  price: z.strictObject({ ...base, kind: z.literal('price'), part, amount: amount(0, most.euro) }),
  discount: z.strictObject({
    ...base,
    kind: z.literal('discount'),
    of: z.union(
      [z.strictObject({ percent: amount(0.01, 100) }), z.strictObject({ euro: amount(0.01, most.euro) })],
      code('oneOrTheOther'),
    ),
  }),
} satisfies Record<Correction['kind'], z.ZodMiniType>

export interface CorrectionFault {
  /** where: `2.reason` is the reason of the third */
  readonly path: string
  readonly code: CorrectionFaultCode
}

export type ReadCorrections =
  | { readonly ok: true; readonly corrections: Corrections }
  | { readonly ok: false; readonly faults: readonly CorrectionFault[] }

const isCode = (message: string): message is CorrectionFaultCode =>
  (correctionFaultCodes as readonly string[]).includes(message)

/** The issues of the branch of a union that was meant: the one whose keys are there. */
const meantIn = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((some) => some.every(({ code: kind }) => kind !== 'unrecognized_keys'))
  return meant === undefined || meant.length === 0
    ? [issue]
    : meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

const isAt = (value: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  ) !== undefined

function faultsOf(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  at: readonly (string | number)[],
): CorrectionFault[] {
  return issues.flatMap(meantIn).flatMap((issue): CorrectionFault[] => {
    const path = [...at, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: said([...path, key]), code: 'unknownField' }))
    if (!isAt(value, issue.path)) return [{ path: said(path), code: 'required' }]
    return [{ path: said(path), code: isCode(issue.message) ? issue.message : 'wrongType' }]
  })
}

/** One correction from outside, or what is wrong with it. */
function readOne(
  value: unknown,
  at: readonly (string | number)[],
):
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly faults: CorrectionFault[] } {
  const kind: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
      ? (value as { kind: unknown }).kind
      : undefined
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    return {
      ok: false,
      faults: [{ path: said([...at, 'kind']), code: kind === undefined ? 'required' : 'notAnOption' }],
    }
  const read = kinds[kind as Correction['kind']].safeParse(value)
  return read.success
    ? { ok: true, correction: read.data as Correction }
    : { ok: false, faults: faultsOf(value, read.error.issues, at) }
}

/** What is wrong with a reason; undefined for a good one. */
export function reasonFault(text: string): CorrectionFaultCode | undefined {
  const [issue] = reason.safeParse(text).error?.issues ?? []
  return issue === undefined ? undefined : isCode(issue.message) ? issue.message : 'wrongType'
}

/** One correction as somebody typed it or a file holds it. */
export const readCorrection = (value: unknown) => readOne(value, [])

/** Corrections from outside, as strictly as that deserves: all of them right, or what is wrong with each. */
export function readCorrections(value: unknown): ReadCorrections {
  if (!Array.isArray(value)) return { ok: false, faults: [{ path: '', code: 'wrongType' }] }
  if (value.length > most.corrections) return { ok: false, faults: [{ path: '', code: 'tooMany' }] }
  const read = value.map((one, at) => readOne(one, [at]))
  const corrections = read.flatMap((one) => (one.ok ? [one.correction] : []))
  const faults = read.flatMap((one) => (one.ok ? [] : one.faults))
  const ids = new Set<string>()
  for (const [at, one] of read.entries()) {
    if (!one.ok) continue
    if (ids.has(one.correction.id)) faults.push({ path: said([at, 'id']), code: 'twice' })
    ids.add(one.correction.id)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, corrections }
}

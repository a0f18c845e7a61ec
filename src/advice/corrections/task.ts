import type { CorrectedAdvice } from '../../rules/corrections/correct.ts'
import type { Correction, OverruledId, Overruling } from '../../rules/corrections/correction.ts'
import {
  most,
  readCorrection,
  reasonFault,
  type CorrectionFaultCode,
} from '../../rules/corrections/correctionsFile.ts'
import type { PartKey } from '../../rules/partKey.ts'
import type { Line } from '../../rules/recommendation.ts'
import type { Language } from '../../texts/texts.ts'

/** What somebody is busy correcting. */
export type Task =
  | { readonly kind: 'adjust' | 'drop'; readonly part: PartKey }
  | { readonly kind: 'add' | 'lead' | 'discount' }

/** The fields that a task can have, besides a reason for each rule that it goes against. */
export type FieldName =
  | 'sessions'
  | 'groups'
  | 'days'
  | 'price'
  | 'place'
  | 'weekFrom'
  | 'weekTo'
  | 'block'
  | 'theme'
  | 'format'
  | 'discountBy'
  | 'percent'
  | 'euro'
  | 'reason'

/** What stands in the fields, as typed. */
export type Typed = Readonly<Partial<Record<FieldName, string>>>

/** What somebody had filled in of a task when they went to another one. */
export interface HalfFilled {
  /** only what they typed: what stood there may be otherwise by now */
  readonly typed: Typed
  readonly against: ReadonlyMap<OverruledId, string>
}

/** What of the fields is other than what stood there. */
export const typedOver = (before: Typed, typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([field, value]) => before[field as FieldName] !== value))

/** What is wrong with one field. `most`: the highest number, or how many letters. */
export interface Refusal {
  readonly field: FieldName | OverruledId
  readonly code: CorrectionFaultCode | 'notANumber'
  readonly most: number
}

const written = (value: number, language: Language) =>
  String(Math.round(value * 100) / 100).replace('.', language === 'nl' ? ',' : '.')

/** What stands in the fields of a part before anybody typed. */
export const typedFor = ({ sessions, groups, days, price, weeks }: Line, language: Language) => ({
  sessions: String(sessions.value),
  groups: String(groups.value),
  days: written(days.value, language),
  price: written(price.value, language),
  place: 'now',
  weekFrom: String(weeks.from + 1),
  weekTo: String(weeks.to),
})

/** A number as people write it: € 1.750, 2,5 and 1,750.50; undefined for what is none. */
export function readAmount(typed: string): number | undefined {
  const bare = typed.replaceAll(/[€%\s\u00A0]/g, '').replace(/,-$/, '')
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
      ? bare.replaceAll(',', '')
      : bare.replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Groups and meetings as typed; undefined while one of them is no number of them. */
export function countsIn({
  groups = '',
  sessions = '',
}: Typed): { readonly groups: number; readonly sessions: number } | undefined {
  const counts = { groups: readAmount(groups), sessions: readAmount(sessions) }
  return isCount(counts.groups) && isCount(counts.sessions)
    ? { groups: counts.groups, sessions: counts.sessions }
    : undefined
}
const isCount = (amount: number | undefined): amount is number =>
  amount !== undefined && Number.isInteger(amount) && amount > 0

/** Under which field a fault of a correction is said. */
const fieldAt: Readonly<Record<string, FieldName>> = {
  reason: 'reason',
  sessions: 'sessions',
  groups: 'groups',
  days: 'days',
  amount: 'price',
  'when.weeks.from': 'weekFrom',
  'when.weeks.to': 'weekTo',
  'when.weeks': 'weekTo',
  when: 'place',
  'when.before': 'place',
  'when.after': 'place',
  block: 'block',
  theme: 'theme',
  format: 'format',
  'of.percent': 'percent',
  'of.euro': 'euro',
  of: 'discountBy',
}

const mostIn: Readonly<Partial<Record<FieldName, number>>> = {
  sessions: most.sessions,
  groups: most.groups,
  days: most.days,
  price: most.euro,
  weekFrom: most.weeks,
  weekTo: most.weeks,
  percent: 100,
  euro: most.euro,
}

/** The highest that may be, at a place in a correction as a fault names it. */
export const limitAt = (path: string): number =>
  path === '' ? most.corrections : (mostIn[fieldAt[path] ?? 'reason'] ?? most.reason)

const refusal = (field: Refusal['field'], code: Refusal['code']): Refusal => ({
  field,
  code,
  most: mostIn[field as FieldName] ?? most.reason,
})

/** What the fields say, not yet looked at: a value that is no number is a fault by itself. */
interface Reading {
  readonly values: readonly object[]
  readonly refusals: readonly Refusal[]
}

function readAdjust(part: PartKey, typed: Typed, line: Line, language: Language): Reading {
  const before = typedFor(line, language)
  const refusals: Refusal[] = []
  const number = (field: 'sessions' | 'groups' | 'days' | 'price' | 'weekFrom' | 'weekTo') => {
    const value = typed[field]?.trim() ?? ''
    if (value === before[field]) return undefined
    const amount = readAmount(value)
    if (amount === undefined) refusals.push(refusal(field, value === '' ? 'required' : 'notANumber'))
    return amount
  }
  const [sessions, groups, days, amount] = [
    number('sessions'),
    number('groups'),
    number('days'),
    number('price'),
  ]
  const amounts = {
    ...(sessions === undefined ? {} : { sessions }),
    ...(groups === undefined ? {} : { groups }),
    ...(days === undefined ? {} : { days }),
  }
  const place = typed.place ?? 'now'
  const [beside, other] = [place.slice(0, place.indexOf(':')), place.slice(place.indexOf(':') + 1)]
  const values: object[] = []
  if (Object.keys(amounts).length > 0) values.push({ kind: 'amounts', part, ...amounts })
  if (place === 'weeks') {
    const [from, to] = [number('weekFrom'), number('weekTo')]
    if (from !== undefined || to !== undefined)
      values.push({
        kind: 'order',
        part,
        when: { weeks: { from: (from ?? line.weeks.from + 1) - 1, to: to ?? line.weeks.to } },
      })
  } else if (beside === 'before' || beside === 'after')
    values.push({ kind: 'order', part, when: { [beside]: other } })
  if (amount !== undefined) values.push({ kind: 'price', part, amount })
  if (values.length === 0 && refusals.length === 0) refusals.push(refusal('days', 'nothingChanged'))
  return { values, refusals }
}

function readDiscount(typed: Typed): Reading {
  const by = typed.discountBy === 'euro' ? 'euro' : 'percent'
  const value = typed[by]?.trim() ?? ''
  const amount = readAmount(value)
  return amount === undefined
    ? { values: [], refusals: [refusal(by, value === '' ? 'required' : 'notANumber')] }
    : { values: [{ kind: 'discount', of: { [by]: amount } }], refusals: [] }
}

function readingOf(task: Task, typed: Typed, line: Line | undefined, language: Language): Reading {
  switch (task.kind) {
    case 'adjust':
      return line === undefined
        ? { values: [], refusals: [refusal('days', 'notAPart')] }
        : readAdjust(task.part, typed, line, language)
    case 'drop':
      return { values: [{ kind: 'drop', part: task.part }], refusals: [] }
    case 'add':
      return {
        values: [
          {
            kind: 'add',
            block: typed.block || undefined,
            ...(typed.block === 'workshop' && typed.theme ? { theme: typed.theme } : {}),
          },
        ],
        refusals: [],
      }
    case 'lead':
      return { values: [{ kind: 'lead', format: typed.format || undefined }], refusals: [] }
    case 'discount':
      return readDiscount(typed)
    default:
      return task satisfies never
  }
}

export type Settled =
  | { readonly ok: true; readonly corrections: readonly Correction[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** The corrections that the fields of a task come down to, or what is wrong with them. */
export function settleTask(
  task: Task,
  typed: Typed,
  against: ReadonlyMap<OverruledId, string>,
  { line, language, newId }: { line: Line | undefined; language: Language; newId: () => string },
): Settled {
  const { values, refusals } = readingOf(task, typed, line, language)
  const overrules = [...against].map(([ruleId, reason]): Overruling => ({ ruleId, reason }))
  const reason = typed.reason ?? ''
  const tried = values.map((value) =>
    readCorrection({ id: newId(), reason, ...(overrules.length > 0 ? { overrules } : {}), ...value }),
  )
  const faults = tried.flatMap((one) =>
    one.ok
      ? []
      : one.faults.map(({ path, code }) => {
          const rule = /^overrules\.(\d+)\.reason$/.exec(path)?.[1]
          const overruled = rule === undefined ? undefined : overrules[Number(rule)]?.ruleId
          return refusal(overruled ?? fieldAt[path] ?? 'reason', code)
        }),
  )
  // The reason is looked at also where nothing else is right yet: all that is wrong is said at once.
  const unsaid = values.length === 0 ? reasonFault(reason) : undefined
  if (unsaid !== undefined) faults.push(refusal('reason', unsaid))
  const all = [...refusals, ...faults]
  const firsts = all.filter(({ field }, at) => all.findIndex((one) => one.field === field) === at)
  return firsts.length > 0
    ? { ok: false, refusals: firsts }
    : { ok: true, corrections: tried.flatMap((one) => (one.ok ? [one.correction] : [])) }
}

/** What goes against the advice without a reason of its own. */
export const reasonsMissing = ({ notApplied }: CorrectedAdvice): OverruledId[] => [
  ...new Set(notApplied.filter(({ why }) => why === 'needsReason').flatMap(({ rules }) => rules)),
]

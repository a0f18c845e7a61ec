import * as z from 'zod/mini'

/** "Weet ik nog niet": allowed in an answers file where a question offers it. Kept as no answer: the question is open. */
export const UNKNOWN = 'unknown'

/** Why an answer is refused. The words for each code live in `texts`. */
export type ErrorCode =
  | 'required'
  | 'notAnOption'
  | 'tooMany'
  | 'chooseOneOrOthers'
  | 'notANumber'
  | 'unclearPoint'
  | 'notWhole'
  | 'tooLow'
  | 'tooHigh'
  | 'tooLong'
  | 'moreThanGroup'
  | 'nobodyTakesPart'
  | 'noStaffTakesPart'
  | 'notAPeriod'
  | 'inThePast'
  | 'notAPlace'

const because = (code: ErrorCode) => ({ error: code })

/**
 * A class of numbers: everything above the band before it, up to and including `upTo`.
 * `reckon` is the number the rules use when somebody picks the band because the exact number is not known.
 */
export interface Band<Id extends string = string> {
  readonly id: Id
  readonly upTo: number
  readonly reckon: number
}

const orUnknown = <S extends z.ZodMiniType>(schema: S, unknown: boolean) =>
  unknown
    ? z.union([schema, z.literal(UNKNOWN)], {
        // The reason that the answer itself gives, not only that no member fits.
        error: (issue) =>
          issue.code === 'invalid_union' ? (issue.errors[0]?.[0]?.message ?? 'notAnOption') : 'notAnOption',
      })
    : schema

interface OptionsKind<Kind, Option extends string> {
  readonly kind: Kind
  readonly options: readonly Option[]
  /** whether "weet ik nog niet" is an honest answer here */
  readonly unknown: boolean
  readonly schema: z.ZodMiniType<Option | typeof UNKNOWN>
}

const options = <const Kind extends 'choice' | 'ordered', const Option extends string>(
  kind: Kind,
  list: readonly [Option, ...Option[]],
  { unknown = false } = {},
): OptionsKind<Kind, Option> => ({
  kind,
  options: list,
  unknown,
  schema: orUnknown(z.enum(list, because('notAnOption')), unknown),
})

/** One of several, in no order. */
export const choice = <const Option extends string>(
  list: readonly [Option, ...Option[]],
  more?: { unknown?: boolean },
) => options('choice', list, more)

/** One of several that stand in order, from least to most. */
export const ordered = <const Option extends string>(
  list: readonly [Option, ...Option[]],
  more?: { unknown?: boolean },
) => options('ordered', list, more)

export interface SeveralKind<Option extends string = string> {
  readonly kind: 'several'
  readonly options: readonly Option[]
  /** how many may be chosen at most */
  readonly most: number
  /** an option that excludes all others, such as "niets" */
  readonly alone: Option | undefined
  readonly unknown: boolean
  readonly schema: z.ZodMiniType<Option[] | typeof UNKNOWN>
}

/** One or more of several. */
export const several = <const Option extends string>(
  list: readonly [Option, ...Option[]],
  {
    most = list.length,
    alone,
    unknown = false,
  }: { most?: number; alone?: NoInfer<Option>; unknown?: boolean } = {},
): SeveralKind<Option> => ({
  kind: 'several',
  options: list,
  most,
  alone,
  unknown,
  schema: orUnknown(
    z.array(z.enum(list, because('notAnOption')), because('notAnOption')).check(
      z.minLength(1, because('required')),
      z.maxLength(most, because('tooMany')),
      z.refine((chosen) => new Set(chosen).size === chosen.length, because('notAnOption')),
      z.refine(
        (chosen) => alone === undefined || chosen.length < 2 || !chosen.includes(alone),
        because('chooseOneOrOthers'),
      ),
    ),
    unknown,
  ),
})

export interface NumberKind<BandId extends string = string, Kind extends 'number' | 'money' = 'number'> {
  readonly kind: Kind
  /** what is counted; the words live in `texts` */
  readonly unit: 'people' | 'hours' | 'meetings' | 'months' | 'percent' | 'euro'
  readonly min: number
  readonly max: number
  readonly whole: boolean
  /** from low to high; empty where no estimate is offered */
  readonly bands: readonly Band<BandId>[]
  readonly unknown: boolean
  readonly schema: z.ZodMiniType<number | BandId | typeof UNKNOWN>
}

interface NumberSettings<BandId extends string> {
  unit: NumberKind['unit']
  min: number
  max: number
  whole?: boolean
  bands?: readonly Band<BandId>[]
  unknown?: boolean
}

/** Why a text is no number. 1.400 is a thousand and more; where parts are asked for it may as well be a slip. */
const whyNoNumber = (text: string, whole: boolean): ErrorCode =>
  !whole && /^\D*[1-9]\d{0,2}(?:[.,]\d{3})+\D*$/.test(text) ? 'unclearPoint' : 'notANumber'

const numeric = <const BandId extends string, Kind extends 'number' | 'money'>(
  kind: Kind,
  { unit, min, max, whole = true, bands = [], unknown = false }: NumberSettings<BandId>,
): NumberKind<BandId, Kind> => {
  const figure = z.number(because('notANumber')).check(
    z.refine((value) => !whole || Number.isInteger(value), because('notWhole')),
    z.minimum(min, because('tooLow')),
    z.maximum(max, because('tooHigh')),
  )
  const ids = bands.map(({ id }) => id)
  const [first, ...rest] = ids
  const words = first === undefined ? undefined : z.enum([first, ...rest], because('notAnOption'))
  // One message for a value that is neither a number nor a band; a number keeps its own reason.
  const schema = z.pipe(
    z.unknown(),
    z.transform((value, context) => {
      const which = typeof value === 'string' && words !== undefined && value !== UNKNOWN ? words : figure
      if (unknown && value === UNKNOWN) return UNKNOWN
      const read = which.safeParse(value)
      // JSON knows a -0, which would be said as "-0".
      if (read.success) return read.data === 0 ? 0 : read.data
      context.issues.push({
        code: 'custom',
        input: value,
        message:
          typeof value === 'string'
            ? whyNoNumber(value, whole)
            : (read.error.issues[0]?.message ?? 'notANumber'),
      })
      return z.NEVER
    }),
  )
  return { kind, unit, min, max, whole, bands, unknown, schema } as NumberKind<BandId, Kind>
}

/** A number, with bands to pick from for who does not know it exactly. */
export const number = <const BandId extends string = never>(settings: NumberSettings<BandId>) =>
  numeric('number', settings)

/** An amount in whole euros. */
export const money = <const BandId extends string = never>(
  settings: Omit<NumberSettings<BandId>, 'unit' | 'whole'>,
) => numeric('money', { ...settings, unit: 'euro' })

const words = <Kind extends 'text' | 'longText'>(
  kind: Kind,
  max: number,
  autocomplete?: 'organization' | 'name' | 'organization-title',
) => ({
  kind,
  max,
  autocomplete,
  unknown: false as const,
  schema: z.string(because('required')).check(
    // One line is one line; and what cannot be seen is no answer.
    z.overwrite((typed) => (kind === 'text' ? typed.replace(/\s+/g, ' ') : typed)),
    z.trim(),
    z.minLength(1, because('required')),
    z.maxLength(max, because('tooLong')),
    z.refine((typed) => /[^\s\p{C}]/u.test(typed), because('required')),
  ),
})

/** One line of text. */
export const text = ({
  max = 120,
  autocomplete,
}: {
  max?: number
  autocomplete?: 'organization' | 'name' | 'organization-title'
} = {}) => words('text', max, autocomplete)

/** Some sentences. */
export const longText = ({ max = 2000 } = {}) => words('longText', max)

/** A month in a year, as `2027-03`. */
export const period = () => ({
  kind: 'period' as const,
  unknown: false as const,
  schema: z
    .string(because('notAPeriod'))
    .check(z.regex(/^20[2-9]\d-(?:0[1-9]|1[0-2])$/, because('notAPeriod'))),
})

/** A gemeente by its CBS code and name, or a place that is not in the list: the name alone. */
export interface Place {
  readonly code?: string | undefined
  readonly name: string
}

/** One or more gemeenten. */
export const place = ({ most = 12 } = {}) => ({
  kind: 'place' as const,
  most,
  unknown: false as const,
  schema: z
    .array(
      z.strictObject(
        {
          code: z.optional(z.string(because('notAPlace')).check(z.regex(/^\d{4}$/, because('notAPlace')))),
          name: z
            .string(because('notAPlace'))
            .check(z.trim(), z.minLength(1, because('notAPlace')), z.maxLength(80, because('tooLong'))),
        },
        because('notAPlace'),
      ),
      because('notAPlace'),
    )
    .check(z.minLength(1, because('required')), z.maxLength(most, because('tooMany'))),
})

export type ChoiceKind<Option extends string = string> = OptionsKind<'choice', Option>
export type OrderedKind<Option extends string = string> = OptionsKind<'ordered', Option>
export type MoneyKind<BandId extends string = string> = NumberKind<BandId, 'money'>
export type TextKind = ReturnType<typeof text>
export type LongTextKind = ReturnType<typeof longText>
export type PeriodKind = ReturnType<typeof period>
export type PlaceKind = ReturnType<typeof place>

/** Any question, whatever it asks. A new kind is a new member here; the compiler then names every place that must know it. */
export type Question =
  | ChoiceKind
  | OrderedKind
  | SeveralKind
  | NumberKind
  | MoneyKind
  | TextKind
  | LongTextKind
  | PeriodKind
  | PlaceKind

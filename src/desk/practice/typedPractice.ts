import { readNumber } from '../../fields/typed.ts'
import { readPractice, type PracticeFault } from '../../practice/practiceFile.ts'
import { doseSteps, usualDoseSteps, type DoseStep } from '../../practice/doseLimits.ts'
import { fictionalPractice, type Practice } from '../../practice/practice.ts'
import { PRACTICE_VERSION } from '../../practice/practiceSchema.ts'
import { settableSizes, sizesWith, type SettableSize } from '../../practice/sizeLimits.ts'
import { blocks, type Block } from '../../rules/formats.ts'
import { usualSizes } from '../../rules/offering.ts'
import type { Language } from '../../texts/texts.ts'

interface InBoth {
  readonly nl: string
  readonly en: string
}
export interface TypedPerson extends InBoth {
  readonly name: string
}

/** What stands in the fields, as typed: right or wrong, it stays so until it is saved. */
export interface TypedPractice {
  readonly name: string
  /** a line of the address on each line */
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly kvk: string
  readonly vatId: string
  readonly iban: string
  readonly people: readonly TypedPerson[]
  /** a data URL; empty where there is none */
  readonly logo: string
  readonly colour: string
  readonly dayRate: string
  readonly halfDayRate: string
  readonly lectureRate: string
  readonly travelPerDay: string
  readonly roomPerMeeting: string
  readonly allowancePerResident: string
  readonly dayRates: Readonly<Record<Block, string>>
  /** in percents */
  readonly vat: string
  readonly vatBasis: string
  /** empty where a part has the ground of the others */
  readonly vatBases: Readonly<Record<Block, string>>
  readonly validityDays: string
  readonly municipalityValidityDays: string
  readonly numberPattern: string
  readonly terms: InBoth
  readonly closing: InBoth
  readonly sizes: Readonly<Record<SettableSize, string>>
  readonly doses: Readonly<Record<DoseStep, string>>
}

const nobody: TypedPerson = { name: '', nl: '', en: '' }
const perBlock = (value: (block: Block) => string) =>
  Object.fromEntries(blocks.map((block) => [block, value(block)])) as Record<Block, string>

/** A number as people write it: with a comma in Dutch. */
export const typedNumber = (value: number, language: Language): string =>
  String(value).replace('.', language === 'nl' ? ',' : '.')

/** Hundredths without the dust of binary fractions: 0.07 is 7 percent. */
const percents = (fraction: number): number => Math.round(fraction * 1e6) / 1e4

/**
 * How a practice looks in its fields. Of a fictional one only what is usual is taken over: nobody should send out a
 * proposal with a made-up name under it.
 */
export function typedFrom(practice: Practice, language: Language): TypedPractice {
  const own: Partial<Practice> = practice.fictional ? {} : practice
  const number = (value: number | undefined) => (value === undefined ? '' : typedNumber(value, language))
  const sizes = sizesWith(practice.sizes)
  return {
    name: own.name ?? '',
    address: own.address?.join('\n') ?? '',
    email: own.email ?? '',
    phone: own.phone ?? '',
    website: own.website ?? '',
    kvk: own.kvk ?? '',
    vatId: own.vatId ?? '',
    iban: own.iban ?? '',
    people: own.people ?? [nobody],
    logo: own.logo ?? '',
    colour: own.colour ?? '',
    dayRate: number(practice.dayRate),
    halfDayRate: number(practice.halfDayRate),
    lectureRate: number(practice.lectureRate),
    travelPerDay: number(practice.travelPerDay),
    roomPerMeeting: number(practice.roomPerMeeting),
    allowancePerResident: number(practice.allowancePerResident),
    dayRates: perBlock((block) => number(practice.dayRates?.[block])),
    vat: number(percents(practice.vat)),
    vatBasis: practice.vatBasis,
    vatBases: perBlock((block) => practice.vatBases?.[block] ?? ''),
    validityDays: number(practice.validityDays),
    municipalityValidityDays: number(practice.municipalityValidityDays),
    numberPattern: practice.numberPattern,
    terms: own.terms ?? { nl: '', en: '' },
    closing: own.closing ?? { nl: '', en: '' },
    sizes: Object.fromEntries(settableSizes.map((size) => [size, number(sizes[size])])) as Record<
      SettableSize,
      string
    >,
    doses: Object.fromEntries(
      doseSteps.map((step) => [step, number(practice.doses?.[step] ?? usualDoseSteps[step].points)]),
    ) as Record<DoseStep, string>,
  }
}

/** Where nothing is known yet, or what is known cannot be read. */
export const typedAnew = (language: Language): TypedPractice => typedFrom(fictionalPractice, language)

const orAbsent = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim())
const amount = (typed: string): unknown =>
  orAbsent(typed) === undefined ? undefined : readNumber(typed, true)
const decimal = (typed: string): unknown =>
  orAbsent(typed) === undefined ? undefined : readNumber(typed, false)
const both = ({ nl, en }: InBoth): unknown =>
  orAbsent(nl) === undefined && orAbsent(en) === undefined
    ? undefined
    : { nl: orAbsent(nl), en: orAbsent(en) }

/** Only what is filled in; nothing at all where nothing is. */
function filled(values: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What is typed, as the object of a practice file, for its schema to judge. */
function objectFrom(typed: TypedPractice): object {
  const vat = decimal(typed.vat)
  return {
    format: 'maataanpak-practice',
    version: PRACTICE_VERSION,
    name: orAbsent(typed.name),
    address: typed.address
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    email: orAbsent(typed.email),
    phone: orAbsent(typed.phone),
    website: orAbsent(typed.website),
    // A number is copied with its blanks and dots.
    kvk: orAbsent(typed.kvk)?.replace(/[\s.]/g, ''),
    vatId: orAbsent(typed.vatId)?.replace(/[\s.]/g, '').toUpperCase(),
    iban: orAbsent(typed.iban),
    people: typed.people.map(({ name, nl, en }) => ({
      name: orAbsent(name),
      nl: orAbsent(nl),
      en: orAbsent(en),
    })),
    logo: orAbsent(typed.logo),
    colour: orAbsent(typed.colour)?.toLowerCase(),
    dayRate: amount(typed.dayRate),
    halfDayRate: amount(typed.halfDayRate),
    lectureRate: amount(typed.lectureRate),
    travelPerDay: amount(typed.travelPerDay),
    roomPerMeeting: amount(typed.roomPerMeeting),
    allowancePerResident: amount(typed.allowancePerResident),
    dayRates: filled(Object.fromEntries(blocks.map((block) => [block, amount(typed.dayRates[block])]))),
    vat: typeof vat === 'number' ? vat / 100 : vat,
    vatBasis: typed.vatBasis,
    vatBases: filled(Object.fromEntries(blocks.map((block) => [block, orAbsent(typed.vatBases[block])]))),
    validityDays: amount(typed.validityDays),
    municipalityValidityDays: amount(typed.municipalityValidityDays),
    numberPattern: orAbsent(typed.numberPattern),
    terms: both(typed.terms),
    closing: both(typed.closing),
    // What is as usual stays so when the usual sizes change.
    sizes: filled(
      Object.fromEntries(
        settableSizes.flatMap((size) => {
          const value = decimal(typed.sizes[size])
          return value === usualSizes[size] ? [] : [[size, value]]
        }),
      ),
    ),
    doses: filled(
      Object.fromEntries(
        doseSteps.flatMap((step) => {
          const value = amount(typed.doses[step])
          return value === usualDoseSteps[step].points ? [] : [[step, value]]
        }),
      ),
    ),
  }
}

export type ReadTyped =
  | { readonly ok: true; readonly practice: Practice }
  | { readonly ok: false; readonly faults: readonly PracticeFault[] }

/** Fields that the schema lets be absent, and the screen asks for: what it would take instead is not what is meant. */
const wanted = ['validityDays', 'numberPattern'] as const

/** Reads what is typed exactly as a file is read; each fault has the path of its field on screen. */
export function readTyped(typed: TypedPractice): ReadTyped {
  const read = readPractice(JSON.stringify(objectFrom(typed)))
  const missing = wanted
    .filter((field) => typed[field].trim() === '')
    .map((field): PracticeFault => ({ path: field, code: 'required' }))
  if (read.ok && missing.length === 0) return read
  const faults = [...(read.ok ? [] : read.faults), ...missing].map((fault): PracticeFault => ({
    ...fault,
    // All lines of the address are typed in one field; a percentage is typed as such.
    path: fault.path.startsWith('address') ? 'address' : fault.path,
    ...(fault.path === 'vat' && fault.bound !== undefined ? { bound: percents(fault.bound) } : {}),
  }))
  return {
    ok: false,
    faults: faults.filter(({ path }, at) => faults.findIndex((one) => one.path === path) === at),
  }
}

import * as z from 'zod/mini'
import { blocks, type Block } from '../rules/formats.ts'
import { contrastWithWhite } from './contrast.ts'
import { doseLimits, dosesOutOfOrder, doseSteps, type DoseStep } from './doseLimits.ts'
import { isIban } from './iban.ts'
import { checkLogoUrl, logoFaultCodes } from './logo.ts'
import { isNumberPattern } from './offerNumber.ts'
import { outOfOrder, settableSizes, sizeLimits, type SettableSize, type SizeLimit } from './sizeLimits.ts'

/** What can be wrong with one field of a practice. Each has words in `texts/<language>/practice.ts`. */
export const practiceFaultCodes = [
  'required',
  'wrongType',
  'tooLong',
  'tooMany',
  'tooLow',
  'tooHigh',
  'notWhole',
  'notAnOption',
  'notAnEmail',
  'notAKvk',
  'notAVatId',
  'notAnIban',
  'notAColour',
  'tooPale',
  'notAWebAddress',
  'notAPattern',
  ...logoFaultCodes,
  'notAStep',
  'moreThan',
  'lessThan',
  'unknownField',
  'newerVersion',
] as const
export type PracticeFieldFault = (typeof practiceFaultCodes)[number]
const code = (fault: PracticeFieldFault) => fault

/** The version of the file. A file with a higher one was made by a newer Maataanpak, and is not guessed at. */
export const PRACTICE_VERSION = 1

// oxlint-disable-next-line no-underscore-dangle -- zod calls it so, since "default" is a word of the language
const orElse = z._default
const text = (most: number) =>
  z
    .string(code('wrongType'))
    .check(z.trim(), z.minLength(1, code('required')), z.maxLength(most, code('tooLong')))
const amount = (most: number) =>
  z.number(code('wrongType')).check(z.minimum(0, code('tooLow')), z.maximum(most, code('tooHigh')))
const daysOfValidity = z
  .int(code('notWhole'))
  .check(z.minimum(1, code('tooLow')), z.maximum(365, code('tooHigh')))
const sizeWithin = ({ least, most, step }: SizeLimit) =>
  z
    .number(code('wrongType'))
    .check(
      z.minimum(least, code('tooLow')),
      z.maximum(most, code('tooHigh')),
      z.multipleOf(step, code('notAStep')),
    )
const inBoth = (most: number) => z.strictObject({ nl: text(most), en: text(most) })
const perBlock = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(
    z.strictObject(
      Object.fromEntries(blocks.map((block) => [block, z.optional(value)])) as Record<
        Block,
        z.ZodMiniOptional<Value>
      >,
    ),
  )

/**
 * On what ground value added tax is, or is not, charged. Source: domain.md D: 21 % by default; vocational training is
 * exempt with a CRKBO registration; a client abroad reckons it; some practices are outside it altogether.
 */
export const vatBases = ['standard', 'crkboExempt', 'reverseCharged', 'notApplicable'] as const
export type VatBasis = (typeof vatBases)[number]

/** Who offers, and on what terms: everything about a practice that a proposal or a price needs. */
export const practiceSchema = z.strictObject({
  format: z.literal('maataanpak-practice', code('wrongType')),
  version: z.literal(PRACTICE_VERSION, code('newerVersion')),
  /** whether it is made up; every document then says so */
  fictional: orElse(z.boolean(code('wrongType')), false),
  name: text(120),
  address: z
    .array(text(120), code('wrongType'))
    .check(z.minLength(1, code('required')), z.maxLength(6, code('tooMany'))),
  email: text(120).check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, code('notAnEmail'))),
  phone: text(40),
  website: z.optional(text(200).check(z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, code('notAWebAddress')))),
  /** number in the register of the Dutch chamber of commerce */
  kvk: z.optional(text(8).check(z.regex(/^\d{8}$/, code('notAKvk')))),
  /** btw-id, also of another country of the EU */
  vatId: z.optional(text(20).check(z.regex(/^[A-Z]{2}[A-Z0-9]{2,13}$/, code('notAVatId')))),
  iban: z.optional(text(42).check(z.refine(isIban, code('notAnIban')))),
  people: z
    .array(
      z.strictObject({
        name: text(120),
        /** what they do, as a part of a sentence: "begeleidt dialogen" */
        nl: text(600),
        en: text(600),
      }),
      code('wrongType'),
    )
    .check(z.minLength(1, code('required')), z.maxLength(12, code('tooMany'))),
  /** a picture for the cover, as a data URL of a PNG or JPEG; what is in it is checked in `logo.ts` */
  logo: z.optional(
    z.string(code('wrongType')).check(
      // Not unpacked at all when it is far too much: four characters stand for three bytes.
      z.maxLength(410_000, { message: code('logoTooHeavy'), abort: true }),
      z.check(({ value, issues }) => {
        const checked = checkLogoUrl(value)
        // A picture is too much to show among the faults: its path says where it stands.
        if (!checked.ok) issues.push({ code: 'custom', message: checked.fault, input: value })
      }),
    ),
  ),
  /** the one deep colour of the document; text stands in it on white */
  colour: z.optional(
    z.string(code('wrongType')).check(
      z.regex(/^#[0-9a-f]{6}$/i, code('notAColour')),
      z.refine((colour) => contrastWithWhite(colour) >= 4.5, code('tooPale')),
    ),
  ),
  /** euros excluding value added tax for a day of an adviser, travel within the Netherlands included */
  dayRate: amount(10_000),
  /** where a block has a day rate of its own */
  dayRates: perBlock(amount(10_000)),
  /** euros for half a day, where a block takes no more than that; otherwise half the day rate */
  halfDayRate: z.optional(amount(10_000)),
  /** euros for one lecture; otherwise its days at the day rate */
  lectureRate: z.optional(amount(20_000)),
  /** euros of travel for each adviser day, on top of the rate; absent where the rate holds travel */
  travelPerDay: z.optional(amount(1000)),
  /** what a room costs the client per meeting, in euros: an estimate of own costs, outside the price */
  roomPerMeeting: z.optional(amount(10_000)),
  /** what a resident is allowed per meeting, in euros: an estimate of own costs, outside the price */
  allowancePerResident: z.optional(amount(500)),
  /** value added tax as a fraction where it is charged: 0.21 */
  vat: amount(0.3),
  vatBasis: orElse(z.enum(vatBases, code('notAnOption')), 'standard'),
  /** where a block has a ground of its own */
  vatBases: perBlock(z.enum(vatBases, code('notAnOption'))),
  /** for how many days an offer holds; 30 is usual */
  validityDays: orElse(daysOfValidity, 30),
  /** for how many days an offer to a gemeente holds, where that differs: its terms of purchase often ask 90 */
  municipalityValidityDays: z.optional(daysOfValidity),
  /** how offers are numbered; the run of n stands for the counter, {jaar} for the year: 2026-{nnn}, {jaar}-{nnn} */
  numberPattern: orElse(
    z
      .string(code('wrongType'))
      .check(z.maxLength(40, code('tooLong')), z.refine(isNumberPattern, code('notAPattern'))),
    '{nnn}',
  ),
  /** on what conditions the practice works; printed as it stands */
  terms: z.optional(inBoth(20_000)),
  /** the last words of the proposal */
  closing: z.optional(inBoth(2000)),
  /** sizes, days and lead times that differ from the usual ones */
  sizes: z.optional(
    z
      .strictObject(
        Object.fromEntries(
          settableSizes.map((size) => [size, z.optional(sizeWithin(sizeLimits[size]))]),
        ) as Record<SettableSize, z.ZodMiniOptional<z.ZodMiniNumber>>,
      )
      .check(
        z.check(({ value, issues }) => {
          for (const { size, code: message, beside, bound } of outOfOrder(value))
            issues.push({
              code: 'custom',
              message,
              path: [size],
              input: value[size],
              params: { beside: `sizes.${beside}`, bound },
            })
        }),
      ),
  ),
  /** from how many points so many sessions of a format are asked for, where that differs from what is usual */
  doses: z.optional(
    z
      .strictObject(
        Object.fromEntries(
          doseSteps.map((step) => [step, z.optional(sizeWithin(doseLimits[step]))]),
        ) as Record<DoseStep, z.ZodMiniOptional<z.ZodMiniNumber>>,
      )
      .check(
        z.check(({ value, issues }) => {
          for (const { step, code: message, beside, bound } of dosesOutOfOrder(value))
            issues.push({
              code: 'custom',
              message,
              path: [step],
              input: value[step],
              params: { beside: `doses.${beside}`, bound },
            })
        }),
      ),
  ),
})

export type Practice = z.output<typeof practiceSchema>

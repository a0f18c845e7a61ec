/** How a field of a practice is typed. */
export type TypedKind = 'line' | 'lines' | 'long' | 'amount' | 'percent' | 'whole'

/** A field that stands by itself: one value, one label. Its id is its path in a practice file. */
interface PlainField {
  readonly kind: TypedKind
  readonly optional?: boolean
  readonly autocomplete?: string
}

/** In the order of the screen. */
export const plainFields = {
  name: { kind: 'line', autocomplete: 'organization' },
  address: { kind: 'lines', autocomplete: 'street-address' },
  email: { kind: 'line', autocomplete: 'email' },
  phone: { kind: 'line', autocomplete: 'tel' },
  website: { kind: 'line', optional: true, autocomplete: 'url' },
  kvk: { kind: 'line', optional: true },
  vatId: { kind: 'line', optional: true },
  iban: { kind: 'line', optional: true },
  colour: { kind: 'line', optional: true },
  dayRate: { kind: 'amount' },
  halfDayRate: { kind: 'amount', optional: true },
  lectureRate: { kind: 'amount', optional: true },
  travelPerDay: { kind: 'amount', optional: true },
  roomPerMeeting: { kind: 'amount', optional: true },
  allowancePerResident: { kind: 'amount', optional: true },
  vat: { kind: 'percent' },
  validityDays: { kind: 'whole' },
  municipalityValidityDays: { kind: 'whole', optional: true },
  numberPattern: { kind: 'line' },
  'terms.nl': { kind: 'long', optional: true },
  'terms.en': { kind: 'long', optional: true },
  'closing.nl': { kind: 'long', optional: true },
  'closing.en': { kind: 'long', optional: true },
} as const satisfies Readonly<Record<string, PlainField>>

export type PlainFieldId = keyof typeof plainFields
export const plainFieldIds = Object.keys(plainFields) as PlainFieldId[]

export const fieldOf = (id: PlainFieldId): PlainField => plainFields[id]

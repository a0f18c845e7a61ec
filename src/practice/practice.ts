import { blocks, type Block } from '../rules/formats.ts'
import { usualSizes, type Offering } from '../rules/offering.ts'

/** Somebody of the practice, as the proposal introduces them. */
export interface Person {
  readonly name: string
  readonly nl: string
  readonly en: string
}

/** Who offers, and on what terms. */
export interface Practice {
  readonly name: string
  /** whether this is the practice that comes with the tool, not a real one */
  readonly fictional: boolean
  readonly address: readonly string[]
  readonly email: string
  readonly phone: string
  readonly people: readonly Person[]
  /** euros per adviser day, excluding value added tax, travel within the Netherlands included */
  readonly dayRate: number
  /** value added tax as a fraction */
  readonly vat: number
}

/** The practice that comes with the tool. Everything in it is made up, and it says so. */
export const fictionalPractice: Practice = {
  name: 'Bureau Voorbeeld',
  fictional: true,
  address: ['Verzonnenstraat 1', '0000 XX Nergenshuizen'],
  email: 'post@bureau-voorbeeld.example',
  phone: '000 000 00 00',
  people: [
    {
      name: 'Adviseur A. Voorbeeld',
      nl: 'begeleidt dialogen en leertrajecten van professionals en bewoners',
      en: 'facilitates dialogues and action learning of professionals and residents',
    },
    {
      name: 'Adviseur B. Voorbeeld',
      nl: 'geeft lezingen en workshops over samenwerken met bewoners',
      en: 'gives lectures and workshops on working with residents',
    },
  ],
  dayRate: 1400,
  vat: 0.21,
}

const perBlock = (value: number) =>
  Object.fromEntries(blocks.map((block) => [block, value])) as Record<Block, number>

/** What a practice offers, in the numbers that the rules read. */
export function offeringOf({ dayRate, vat }: Practice): Offering {
  return { sizes: usualSizes, dayRate: perBlock(dayRate), vat: perBlock(vat) }
}

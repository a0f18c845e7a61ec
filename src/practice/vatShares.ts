import type { Line } from '../rules/recommendation.ts'
import type { Indication } from './indication.ts'
import { vatBasisOf, type Practice } from './practice.ts'
import { vatBases, type VatBasis } from './practiceSchema.ts'

/** What is charged with, or free of, value added tax on one ground. */
export interface VatShare {
  readonly basis: VatBasis
  /** whole euros without tax */
  readonly exclVat: number
}

/** Amounts by the ground for value added tax; grounds on which nothing rests are left out. */
export const sharesOf = (
  amounts: readonly { readonly basis: VatBasis; readonly amount: number }[],
): VatShare[] =>
  vatBases.flatMap((basis) => {
    const charged = amounts.filter((one) => one.basis === basis)
    return charged.length === 0
      ? []
      : [{ basis, exclVat: charged.reduce((sum, { amount }) => sum + amount, 0) }]
  })

/** The price of a programme by the ground for value added tax. */
export const vatSharesOf = (
  practice: Practice,
  lines: readonly Pick<Line, 'block'>[],
  { parts }: Pick<Indication, 'parts'>,
): VatShare[] =>
  sharesOf(lines.map(({ block }, at) => ({ basis: vatBasisOf(practice, block), amount: parts[at] ?? 0 })))

/** Whether tax is charged over all of a price, over some of it, or over none. */
export const vatCharged = (shares: readonly VatShare[]): 'all' | 'some' | 'none' => {
  const charged = shares.some(({ basis }) => basis === 'standard')
  return charged ? (shares.length === 1 ? 'all' : 'some') : 'none'
}

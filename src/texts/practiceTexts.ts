import type { PracticeFaultCode } from '../practice/practiceFile.ts'

/** Faults for which a limit tells what would be right. */
export const boundedFaults = [
  'tooLong',
  'tooMany',
  'tooLow',
  'tooHigh',
  'notAStep',
  'moreThan',
  'lessThan',
] as const satisfies readonly PracticeFaultCode[]
export type BoundedFault = (typeof boundedFaults)[number]

/** The words about the practice that offers, outside the proposal itself. */
export interface PracticeTexts {
  readonly found: string
  /** what is wrong with a field or a file, and what would be right */
  readonly faults: Record<PracticeFaultCode, string>
  /** what would be right, behind a fault that has a limit */
  readonly bounds: Readonly<Record<BoundedFault, (bound: string) => string>>
  /** said before the faults, to visitors of a site whose practice.json is wrong */
  readonly hostedWrong: string
  /** the same where the own practice on this device is wrong */
  readonly ownWrong: string
}

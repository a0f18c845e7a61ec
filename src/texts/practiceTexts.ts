import type { PracticeFaultCode } from '../practice/practiceFile.ts'

/** The words about the practice that offers, outside the proposal itself. */
export interface PracticeTexts {
  readonly found: string
  /** what is wrong with a field or a file, and what would be right */
  readonly faults: Record<PracticeFaultCode, string>
  /** said before the faults, to visitors of a site whose practice.json is wrong */
  readonly hostedWrong: string
}

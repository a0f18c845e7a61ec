import type { Block } from '../rules/formats.ts'
import type { Firmness } from '../rules/firmness.ts'

/** What stands behind an advice, in words: how firm it is, what would change it, what more or less would bring. */
export interface ExplanationTexts {
  readonly firmTitle: string
  readonly firm: Record<Firmness['level'], string>
  /** the one or two questions it hangs on, as a lead-in to links */
  readonly hangsOn: (count: number) => string
  readonly settled: (format: string) => string
  readonly fork: (one: string, other: string) => string
  readonly next: string
  readonly changeTitle: string
  readonly changeIntro: string
  readonly nothingBetter: string
  readonly dependsTitle: string
  /** "Wat is uw rol?: projectleider"; for several choices also what is added or taken away */
  readonly instead: (question: string, answer: string) => string
  readonly added: (question: string, answer: string) => string
  readonly removed: (question: string, answer: string) => string
  readonly both: (one: string, other: string) => string
  /** what follows, after the answer or answers */
  readonly gains: (formats: string) => string
  readonly loses: (formats: string) => string
  readonly replaces: (gained: string, lost: string) => string
  readonly leads: (format: string) => string
  readonly noProgramme: string
  readonly noneNeeded: string
  readonly aProgramme: string
  readonly more: (count: number) => string
  readonly variantsTitle: string
  readonly compact: { readonly title: string; readonly text: string; readonly none: string }
  readonly deeper: { readonly title: string; readonly text: string; readonly none: string }
  /** the parts of such a programme in one sentence */
  readonly youGet: (parts: string) => string
  /** "Dat kost ongeveer € 4.550 zonder btw en duurt drie maanden." */
  readonly variantPrice: (price: string, months: string) => string
  readonly difference: string
  /** how many meetings of a block there are here and there */
  readonly change: (block: Block, name: string, from: number, to: number) => string
  readonly needs: string
  readonly loading: string
}

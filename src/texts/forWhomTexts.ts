import type { Given } from '../questionnaire/types.ts'
import type { Other } from './otherWords.ts'
import type { Public } from './publicOf.ts'
import type { QuestionTexts } from './texts.ts'

/** What people are called, one of them and all. */
export interface Names {
  readonly one: string
  readonly many: string
}

export type OtherQuestions = Other<Omit<QuestionTexts, 'unknown' | 'units'>>

/** In the words of a sector, for its work and its people: goes before what is said for its public. */
export type SectorTexts = { readonly [Sector in Given<'sector'>]?: OtherQuestions }

/** How a question is asked to whom the people are known; where another name is not enough, in another sentence. */
export interface PublicTexts {
  /** as they are called to everybody; the longer name first */
  readonly everybody: readonly Names[]
  readonly names: Record<Public, Names>
  readonly questions: Record<Public, OtherQuestions>
}

export interface ForWhomTexts extends PublicTexts {
  readonly sectors: SectorTexts
}

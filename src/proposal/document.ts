import type { Tape } from '../maatlint/tape.ts'
import type { Language } from '../texts/texts.ts'

/** A table in words. The first column names its row. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly {
    readonly title: string
    readonly align: 'left' | 'right'
    /** share of the width; the shares of a table add up to 1 */
    readonly width: number
  }[]
  readonly rows: readonly {
    readonly cells: readonly string[]
    /** a row that sums the rows before it */
    readonly total?: boolean
  }[]
}

/** What a section of the proposal is made of, whatever it is drawn on. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'tape'
      readonly tape: Tape
      /** the words at each length, in the order of the tape's lengths */
      readonly labels: readonly string[]
      /** the word at month n, from 1 */
      readonly months: readonly string[]
      /** the picture in words, for who does not see it */
      readonly alt: string
      readonly caption: string
    }
  | Table

export interface Section {
  readonly id: string
  readonly title: string
  /** begins on a page of its own */
  readonly ownPage?: boolean
  /** short, and not to be spread over two pages */
  readonly together?: boolean
  readonly pieces: readonly Piece[]
}

/** The whole proposal in words, in one language. How it looks is up to who draws it. */
export interface ProposalDocument {
  readonly language: Language
  readonly title: string
  /** what it is for law: "Concept, indicatief, geen aanbod" */
  readonly status: string
  readonly cover: {
    readonly summary: string
    readonly facts: readonly { readonly label: string; readonly value: string }[]
  }
  readonly practice: {
    readonly name: string
    /** says so when the practice is made up; undefined for a real one */
    readonly notice: string | undefined
    readonly lines: readonly string[]
  }
  readonly contentsTitle: string
  readonly sections: readonly Section[]
  /** "pagina 2 van 9" */
  readonly pageOf: (page: number, total: number) => string
  /** ISO date of making, for the document's properties */
  readonly madeOn: string
}

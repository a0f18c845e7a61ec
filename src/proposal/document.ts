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
    /** a row to fill in by hand, with room for a word or for a signature */
    readonly room?: 'word' | 'signature'
  }[]
  /** one of many in a row, that may go on on the next page however short it is */
  readonly flows?: boolean
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

/** What somebody who changes the words of a chapter begins with. */
export interface Editing {
  /** the text that was worked out, as `chapterText.ts` writes it: what one begins with, and can return to */
  readonly computed: string
  /** own words, where they stand in its place */
  readonly own?: string
  /** whether another text was worked out by now than when the own words were written */
  readonly outdated: boolean
}

export interface Section {
  readonly id: string
  readonly title: string
  /** begins on a page of its own */
  readonly ownPage?: boolean
  /** short, and not to be spread over two pages */
  readonly together?: boolean
  readonly pieces: readonly Piece[]
  /** absent where the words are not to be changed: what is signed, and what was answered */
  readonly editing?: Editing
}

/** The whole proposal in words, in one language. How it looks is up to who draws it. */
export interface ProposalDocument {
  readonly language: Language
  readonly title: string
  /** what it is for law: "Concept, indicatief, geen aanbod", or "Offerte 2026-014, versie 1" */
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
    /** the one deep colour, `#rrggbb`; absent where the practice has none of its own */
    readonly colour?: string
    /** a data URL, and what the picture is in words */
    readonly logo?: { readonly source: string; readonly alt: string }
  }
  readonly contentsTitle: string
  readonly sections: readonly Section[]
  /** chapters that were left out, and can be put back */
  readonly leftOut: readonly Pick<Section, 'id' | 'title'>[]
  /** every part that somebody can decide on before it is offered */
  readonly parts: readonly {
    readonly key: string
    readonly title: string
    /** whole euros without value added tax */
    readonly price: number
    /** whether it is of the larger programme, and not of what was advised */
    readonly extra: boolean
    readonly state: 'included' | 'option' | 'leftOut'
  }[]
  /** "pagina 2 van 9" */
  readonly pageOf: (page: number, total: number) => string
  /** ISO date of making, for the document's properties */
  readonly madeOn: string
}

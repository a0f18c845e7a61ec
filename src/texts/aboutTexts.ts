/** A piece of plain text under a heading: sentences, then points, or words with what they mean. */
export interface AboutSection {
  readonly title: string
  readonly text?: string
  readonly points?: readonly string[]
  readonly terms?: readonly Term[]
}

export interface Term {
  readonly term: string
  readonly meaning: string
}

/** The pages that say what this product does and does not do, and what it is made of. */
export interface AboutTexts {
  /** what stays on the device, what does not, and what nobody can protect against */
  readonly promises: { readonly lead: string; readonly sections: readonly AboutSection[] }
  /** for whom it works, how that was tried, and what was not */
  readonly access: { readonly lead: string; readonly sections: readonly AboutSection[] }
  /** what the words mean that are used; `parts` heads what a practice can do, in the words of the proposal */
  readonly words: {
    readonly lead: string
    readonly parts: string
    readonly sections: readonly AboutSection[]
  }
  /** what others made that is in it */
  readonly licences: {
    readonly lead: string
    readonly failed: string
    readonly fonts: string
    readonly data: string
    readonly columns: { readonly name: string; readonly version: string; readonly licence: string }
    readonly caption: string
    readonly text: (name: string) => string
    readonly withoutText: string
  }
}

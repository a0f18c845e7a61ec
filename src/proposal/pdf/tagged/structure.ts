import type { PdfReference } from 'pdfkit'
import type { Tag, WrapperRole } from './tag.ts'

/** A rectangle on a page, in points from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A stretch of a page's content, by its number on that page. */
interface Content {
  readonly page: PdfReference
  readonly number: number
}

/** A link as a place on the page that can be clicked. */
interface Annotation {
  readonly page: PdfReference
  readonly annotation: PdfReference
}

export type Kid = StructureElement | Content | Annotation

/** An element of the structure tree. What it holds comes in reading order. */
export class StructureElement {
  readonly role: Tag['role'] | WrapperRole | 'Document'
  readonly tag: Partial<Tag>
  readonly kids: Kid[] = []
  /** what a picture covers, by the number of the page */
  readonly boxes = new Map<number, Box>()

  constructor(role: StructureElement['role'], tag: Partial<Tag> = {}) {
    this.role = role
    this.tag = tag
  }

  /** A new element in this one. */
  hold(role: StructureElement['role'], tag: Partial<Tag> = {}): StructureElement {
    const element = new StructureElement(role, tag)
    this.kids.push(element)
    return element
  }

  /** The wrapper of this role in this element, made when first asked for. */
  wrapper(role: WrapperRole): StructureElement {
    const made = this.kids.find((kid) => kid instanceof StructureElement && kid.role === role)
    return made instanceof StructureElement ? made : this.hold(role)
  }
}

/** To whom the number in a page's or a link's `StructParent(s)` leads back. */
export type Parents = StructureElement | readonly StructureElement[]

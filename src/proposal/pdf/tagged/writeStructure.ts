import type { PDFDocument, PdfReference, PdfValue } from 'pdfkit'
import { pdfText } from './pdfText.ts'
import { type Kid, type Parents, StructureElement } from './structure.ts'

/** In a table an empty cell keeps its place; anything else that holds nothing says nothing. */
const isEmpty = (kid: Kid): boolean =>
  kid instanceof StructureElement && kid.role !== 'TD' && kid.role !== 'TH' && kid.kids.every(isEmpty)

/** What is said of an element beside its role. */
function attributesOf(
  { tag, boxes }: StructureElement,
  pageHeight: number,
): Record<string, PdfValue> | undefined {
  if (tag.scope !== undefined) return { O: 'Table', Scope: tag.scope }
  if (tag.numbering !== undefined) return { O: 'List', ListNumbering: tag.numbering }
  const [box, ...more] = boxes.values()
  // A picture that goes on on another page has no one box.
  if (box === undefined || more.length > 0) return undefined
  return {
    O: 'Layout',
    Placement: 'Block',
    BBox: [box.left, pageHeight - box.bottom, box.right, pageHeight - box.top],
  }
}

/** Writes the structure tree, and the tree that leads back from content to structure. Returns where it begins. */
export function writeStructure(
  document: PDFDocument,
  top: StructureElement,
  parents: readonly Parents[],
  pageHeight: number,
): PdfReference {
  const references = new Map<StructureElement, PdfReference>()
  const referenceTo = (element: StructureElement): PdfReference => {
    const known = references.get(element) ?? document.ref({ S: element.role })
    references.set(element, known)
    return known
  }
  const attributes = new Map<string, PdfReference>()
  /** Many cells say the same of themselves: that is written once. */
  const shared = (values: Record<string, PdfValue>): PdfReference => {
    const key = JSON.stringify(values)
    const known = attributes.get(key)
    if (known !== undefined) return known
    const made = document.ref(values)
    made.end()
    attributes.set(key, made)
    return made
  }

  const write = (element: StructureElement, parent: PdfReference): PdfReference => {
    const reference = referenceTo(element)
    const kids = element.kids.filter((kid) => !isEmpty(kid))
    const first = kids.find((kid) => !(kid instanceof StructureElement))
    const page = first instanceof StructureElement ? undefined : first?.page
    const more = attributesOf(element, pageHeight)
    const { alt } = element.tag
    const held = kids.map((kid): PdfValue => {
      if (kid instanceof StructureElement) return write(kid, reference)
      if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page }
      return kid.page === page ? kid.number : { Type: 'MCR', Pg: kid.page, MCID: kid.number }
    })
    const [only] = held
    Object.assign(reference.data, {
      P: parent,
      ...(page === undefined ? {} : { Pg: page }),
      ...(more === undefined ? {} : { A: shared(more) }),
      ...(alt === undefined ? {} : { Alt: pdfText(alt) }),
      K: held.length === 1 && only !== undefined ? only : held,
    })
    reference.end()
    return reference
  }

  const root = document.ref({ Type: 'StructTreeRoot' })
  root.data['K'] = [write(top, root)]
  root.data['ParentTree'] = {
    Nums: parents.flatMap((owner, key): PdfValue[] => [
      key,
      owner instanceof StructureElement ? referenceTo(owner) : owner.map(referenceTo),
    ]),
  }
  root.data['ParentTreeNextKey'] = parents.length
  root.end()
  return root
}

import type { SafeDocumentNode } from '@react-pdf/layout'
import { followed, type GoesOn, type LaidLine } from './followed.ts'
import { StructureElement } from './structure.ts'
import { type Decoration, holdsContent, isDecoration, type Tag } from './tag.ts'

/** Who is told, while the pages are painted, what belongs to what. */
export interface Marking {
  readonly top: StructureElement
  readonly begin: (owner: StructureElement | Decoration) => void
  readonly finish: () => void
  /** The next thing to click belongs to this element. */
  readonly expectLink: (element: StructureElement) => void
}

/** What we read of a laid-out piece. */
interface Laid {
  readonly type: string
  readonly box?: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly props?: {
    readonly tag?: Tag | Decoration
    readonly fixed?: boolean
    readonly goesOn?: GoesOn
    readonly paint?: () => void
  }
  readonly children?: readonly Laid[]
  readonly lines?: readonly LaidLine[]
}

interface Place {
  readonly page: number
  readonly left: number
  readonly top: number
}

/** A piece that paints nothing but calls back when it is its turn. react-pdf warns of one without a size. */
const marker = (call: () => void): Laid & { readonly style: object } => ({
  type: 'CANVAS',
  box: { left: 0, top: 0, width: 1, height: 1 },
  style: {},
  props: { paint: call },
  children: [],
})

/** All texts in a piece, each followed by what a reader must get behind it. */
const readable = (node: Laid): Laid =>
  node.type === 'TEXT'
    ? { ...node, lines: followed(node.lines ?? [], node.props?.goesOn) }
    : { ...node, ...(node.type === 'SVG' ? {} : { children: (node.children ?? []).map(readable) }) }

const hasTag = (node: Laid): boolean => node.props?.tag !== undefined || (node.children ?? []).some(hasTag)

/**
 * Puts marks into the laid-out pages and builds the structure tree that they fill while the pages are painted. A
 * piece that lies on several pages, or in several boxes, is one element because its parts share their tag.
 */
export function mark(layout: SafeDocumentNode, marking: Marking): SafeDocumentNode {
  const elements = new Map<Tag, StructureElement>()

  const around = (node: Laid, owner: StructureElement | Decoration): Laid => {
    const children = node.children ?? []
    if (children.some(hasTag)) throw new Error('What holds text or is decoration cannot hold other roles')
    const content = owner instanceof StructureElement ? children.map(readable) : children
    return {
      ...node,
      children: [marker(() => marking.begin(owner)), ...content, marker(() => marking.finish())],
    }
  }

  const repeated = (node: Laid): Laid => {
    const bare = (inner: Laid): Laid => {
      const { tag: _, ...props } = inner.props ?? {}
      return { ...inner, props, ...(inner.children ? { children: inner.children.map(bare) } : {}) }
    }
    return around(bare(node), { decoration: 'Repeated' })
  }

  const coverBox = (element: StructureElement, { width, height }: NonNullable<Laid['box']>, at: Place) => {
    const { left, top, page } = at
    const known = element.boxes.get(page) ?? { left, top, right: left, bottom: top }
    element.boxes.set(page, {
      left: Math.min(known.left, left),
      top: Math.min(known.top, top),
      right: Math.max(known.right, left + width),
      bottom: Math.max(known.bottom, top + height),
    })
  }

  const walk = (node: Laid, parent: StructureElement, outer: Place): Laid[] => {
    const { tag, fixed } = node.props ?? {}
    const at = {
      ...outer,
      left: outer.left + (node.box?.left ?? 0),
      top: outer.top + (node.box?.top ?? 0),
    }
    const inside = (element: StructureElement): Laid => ({
      ...node,
      ...(node.children === undefined
        ? {}
        : { children: node.children.flatMap((child) => walk(child, element, at)) }),
    })

    if (tag === undefined) {
      if (node.type === 'TEXT') throw new Error('A text stands outside of any role')
      // A picture that is nobody's figure is decoration; so is all that is painted without an owner.
      return node.type === 'SVG' ? [node] : [inside(parent)]
    }
    if (isDecoration(tag)) return [around(node, tag)]

    const known = elements.get(tag)
    // What returns on every page is read once.
    if (known !== undefined && fixed === true) return [repeated(node)]
    const holder = tag.within === undefined ? parent : parent.wrapper(tag.within)
    const element = known ?? holder.hold(tag.role, tag)
    elements.set(tag, element)
    if (!holdsContent(tag)) return [inside(element)]
    if (tag.role === 'Figure' && node.box) coverBox(element, node.box, at)
    return tag.role === 'Link'
      ? [marker(() => marking.expectLink(element)), around(node, element)]
      : [around(node, element)]
  }

  const pages = layout.children as unknown as readonly Laid[]
  const marked = pages.map((node, page) => ({
    ...node,
    children: (node.children ?? []).flatMap((child) => walk(child, marking.top, { page, left: 0, top: 0 })),
  }))
  return { ...layout, children: marked as unknown as SafeDocumentNode['children'] }
}

/** `q … Q`: what happens in between ends there, and paints nothing unless it says so. */
interface Group {
  readonly kind: 'group'
  readonly parts: Part[]
  paints: boolean
  /** somewhere in it is content with an owner */
  owned: boolean
}

/** Everything between a `begin` and its `end`. */
interface Owned<Owner> {
  readonly kind: 'owned'
  readonly owner: Owner
  readonly parts: Part[]
  paints: boolean
}

type Part = string | Group | Owned<unknown>

/** Operators that only set how what follows is drawn. All others draw, or build what is drawn. */
const SETS_STATE = /(?:^|\s)(?:cm|gs|w|J|j|M|d|cs|CS|scn|SCN|ri|i)$/

const paints = (part: Part): boolean => (typeof part === 'string' ? !SETS_STATE.test(part) : part.paints)

const group = (): Group => ({ kind: 'group', parts: [], paints: false, owned: false })

/** The same operators as they came, but for groups that draw nothing. */
const plain = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string') return [part]
    return part.paints ? ['q', ...plain(part.parts), 'Q'] : []
  })

/**
 * The operators of one page, gathered while it is painted and written once it is full. Only then can marks be set so
 * that all of the content is in one, that none crosses a `q … Q`, and that none is empty.
 */
export class PageContent<Owner> {
  readonly #page = group()
  #open: (Group | Owned<Owner>)[] = [this.#page]
  #closing = 0

  get #top(): Group | Owned<Owner> {
    return this.#open.at(-1) ?? this.#page
  }

  /** One operator, with its operands. */
  add(operator: string): void {
    if (operator === 'q') {
      const inner = group()
      this.#top.parts.push(inner)
      this.#open.push(inner)
    } else if (operator === 'Q') {
      if (this.#closing > 0) this.#closing -= 1
      else this.#open.pop()
    } else {
      this.#top.parts.push(operator)
      if (paints(operator)) for (const outer of this.#open) outer.paints = true
    }
  }

  /** What comes until `end` belongs to this owner. */
  begin(owner: Owner): void {
    this.#leaveMarker()
    if (this.#open.some(({ kind }) => kind === 'owned')) throw new Error('Content cannot have two owners')
    for (const outer of this.#open) if (outer.kind === 'group') outer.owned = true
    const owned: Owned<Owner> = { kind: 'owned', owner, parts: [], paints: false }
    this.#top.parts.push(owned)
    this.#open.push(owned)
  }

  end(): void {
    this.#leaveMarker()
    if (this.#open.pop()?.kind !== 'owned') throw new Error('Content ends that has not begun')
  }

  /**
   * `begin` and `end` are called from within a canvas, which draws nothing but stands in two groups of its own. They
   * go, so that a mark begins and ends in the same group.
   */
  #leaveMarker(): void {
    for (let i = 0; i < 2; i += 1) {
      const marker = this.#open.pop()
      if (marker?.kind !== 'group' || marker.parts.length > 0) throw new Error('A mark stands among content')
      this.#top.parts.pop()
    }
    this.#closing = 2
  }

  /** The operators with their marks. `open` gives the operator that begins a mark, for nobody's content as well. */
  write(open: (owner: Owner | undefined) => string): string[] {
    const inGroup = (parts: readonly Part[]): string[] => {
      const written: string[] = []
      let nobodys = false
      const close = () => {
        if (nobodys) written.push('EMC')
        nobodys = false
      }
      for (const part of parts) {
        if (!paints(part)) {
          if (typeof part === 'string') written.push(part)
        } else if (typeof part !== 'string' && part.kind === 'owned') {
          close()
          written.push(open(part.owner as Owner), ...plain(part.parts), 'EMC')
        } else if (typeof part !== 'string' && part.owned) {
          close()
          written.push('q', ...inGroup(part.parts), 'Q')
        } else {
          if (!nobodys) written.push(open(undefined))
          nobodys = true
          written.push(...plain([part]))
        }
      }
      close()
      return written
    }
    return inGroup(this.#page.parts)
  }
}

import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import type { Written } from './pen.ts'
import { GAP, NEXT } from './spacing.ts'
import { Words } from './Words.tsx'

/** On which page a part starts and ends, written down while the pages are made. */
export interface Places {
  readonly starts: Map<string, number>
  readonly ends: Map<string, number>
}

/** More air above a heading, but not at the top of a page. */
const HEADING_AIR = 18

/** A line in the bookmarks, below that of its chapter where it has one. react-pdf's types do not know `parent`. */
const bookmarked = (title: string, place: { readonly ref?: string; readonly parent?: string }): object =>
  title.trim() === '' ? {} : { bookmark: { title, fit: false, expanded: false, ...place } }

/** The title of a section, with its place in the bookmarks and in the contents. */
export const Heading = ({
  pen,
  id,
  after,
  ownPage = false,
  places,
  children,
}: Written & { id: string; after: string | undefined; ownPage?: boolean; places: Places }) => (
  <View id={id} {...bookmarked(children, { ref: id })} break={ownPage} wrap={false} minPresenceAhead={NEXT}>
    <View
      render={({ pageNumber, totalPages }: { pageNumber: number; totalPages?: number }) => {
        // Where a heading does not fit, it is tried first and moved then. So the contents need the outcome of a whole
        // round of layout: the first, in which the total is not yet known.
        if (totalPages === undefined) places.starts.set(id, pageNumber)
        const first = after === undefined || places.ends.get(after) !== pageNumber
        return first ? null : <View style={{ height: HEADING_AIR }} />
      }}
    />
    <Words pen={pen} kind="heading" role="H2" width={width.full}>
      {children}
    </Words>
  </View>
)

/**
 * Marks where a part ends, so that what follows knows whether it opens a page. It belongs right behind the last piece,
 * without a gap, or it may end up on the next page by itself.
 */
export const End = ({ of, places }: { of: string; places: Places }) => (
  <View
    render={({ pageNumber }) => {
      places.ends.set(of, pageNumber)
      return null
    }}
  />
)

export const Subheading = ({ pen, within, children }: Written & { within: string }) => (
  <View
    {...bookmarked(children, { parent: within })}
    wrap={false}
    minPresenceAhead={NEXT}
    style={{ marginTop: 6, marginBottom: 4 - GAP }}
  >
    <Words pen={pen} kind="subheading" role="H3" width={width.text}>
      {children}
    </Words>
  </View>
)

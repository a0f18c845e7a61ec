import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import type { Written } from './pen.ts'
import { GAP } from './spacing.ts'
import { Words } from './Words.tsx'

/** On which page a part starts and ends, written down while the pages are made. */
export interface Places {
  readonly starts: Map<string, number>
  readonly ends: Map<string, number>
}

/** More air above a heading, but not at the top of a page. */
const HEADING_AIR = 18

/** The title of a section, with its place in the bookmarks and in the contents. */
export const Heading = ({
  pen,
  id,
  after,
  places,
  children,
}: Written & { id: string; after: string | undefined; places: Places }) => (
  <View id={id} {...{ bookmark: children }} wrap={false} minPresenceAhead={64}>
    <View
      render={({ pageNumber }) => {
        places.starts.set(id, pageNumber)
        const first = after === undefined || places.ends.get(after) !== pageNumber
        return first ? null : <View style={{ height: HEADING_AIR }} />
      }}
    />
    <Words pen={pen} kind="heading" role="H1" width={width.full}>
      {children}
    </Words>
  </View>
)

/** Marks where a part ends, so that what follows knows whether it opens a page. */
export const End = ({ of, places }: { of: string; places: Places }) => (
  <View
    render={({ pageNumber }) => {
      places.ends.set(of, pageNumber)
      return null
    }}
  />
)

export const Subheading = ({ pen, children }: Written) => (
  <View wrap={false} minPresenceAhead={44} style={{ marginTop: 6, marginBottom: 4 - GAP }}>
    <Words pen={pen} kind="subheading" role="H2" width={width.text}>
      {children}
    </Words>
  </View>
)

import { Link, Text, View } from '@react-pdf/renderer'
import { face, width } from '../theme.ts'
import type { Places } from './Heading.tsx'
import type { Pen } from './pen.ts'
import { ruled } from './spacing.ts'
import { is } from './tags.ts'
import { Lines } from './Words.tsx'

const NUMBER = 28

/** The table of contents. Page numbers come from the round of layout before, as does the total of pages. */
export const Contents = ({
  pen,
  entries,
  places,
}: {
  pen: Pen
  entries: readonly { readonly id: string; readonly title: string }[]
  places: Places
}) => (
  <View {...is('TOC')}>
    {entries.map(({ id, title }, i) => (
      <View {...is('TOCI')} key={id} wrap={false} style={ruled(pen, i === 0)}>
        <Link
          {...is('Link', { within: 'Reference', alt: title || String(i + 1) })}
          src={`#${id}`}
          style={{ flexDirection: 'row', textDecoration: 'none', paddingVertical: 3.25 }}
        >
          <Lines
            pen={pen}
            kind="entry"
            width={width.full - NUMBER}
            style={{ width: width.full - NUMBER, paddingRight: 12 }}
          >
            {title}
          </Lines>
          <Text
            style={{
              ...face.semibold,
              fontSize: 10.5,
              color: pen.colour.accent,
              width: NUMBER,
              textAlign: 'right',
            }}
            render={() => String(places.starts.get(id) ?? ' ')}
          />
        </Link>
      </View>
    ))}
  </View>
)

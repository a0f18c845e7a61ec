import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import { isLong, tie } from './breaks.ts'
import type { Pen } from './pen.ts'
import { is } from './tags.ts'
import { Words } from './Words.tsx'

const BULLET = 14

export const List = ({ pen, items }: { pen: Pen; items: readonly string[] }) => (
  <View {...is('L', { numbering: 'Disc' })} style={{ width: width.text }}>
    {items.map((item, i) => (
      <View
        {...is('LI')}
        key={i}
        wrap={isLong(pen, 'body', item, width.text - BULLET)}
        minPresenceAhead={tie(i, items.length)}
        style={{ flexDirection: 'row', marginBottom: 3 }}
      >
        <Words pen={pen} kind="bullet" role="Lbl" width={BULLET} style={{ width: BULLET }}>
          •
        </Words>
        <Words
          pen={pen}
          kind="body"
          role="LBody"
          width={width.text - BULLET}
          style={{ width: width.text - BULLET }}
        >
          {item}
        </Words>
      </View>
    ))}
  </View>
)

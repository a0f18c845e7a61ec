import { Text, View } from '@react-pdf/renderer'
import type { Type } from '../theme.ts'
import { tie } from './breaks.ts'
import { type Pen, SLACK, type Style, styleOf, whole } from './pen.ts'
import { is, type Role } from './tags.ts'

interface Words {
  readonly pen: Pen
  readonly kind: Type
  readonly role: Role
  readonly children: string
  /** the width that is there for it */
  readonly width: number
  readonly style?: Style
}

/**
 * A text, line by line. Lines are pieces of their own and not one text with line feeds, because no font draws a
 * line feed and react-pdf would turn to another font for it. The ties keep two lines together at either side of a
 * page break.
 */
export const Words = ({ pen, kind, role, children, width: available, style = {} }: Words) => {
  const lines = pen.lines(children, kind, available - SLACK)
  return (
    <View {...is(role)} style={style}>
      {lines.map((line, i) => (
        <Text
          key={i}
          wrap={false}
          minPresenceAhead={tie(i, lines.length)}
          style={styleOf(kind)}
          hyphenationCallback={whole}
        >
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </View>
  )
}

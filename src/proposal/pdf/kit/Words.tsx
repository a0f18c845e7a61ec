import { Text, View } from '@react-pdf/renderer'
import type { Type } from '../theme.ts'
import { tie } from './breaks.ts'
import { type Pen, SLACK, type Style, styleOf, whole } from './pen.ts'
import { is, type TextRole } from './tags.ts'

interface Lines {
  readonly pen: Pen
  readonly kind: Type
  readonly children: string
  /** the width that is there for it */
  readonly width: number
  readonly style?: Style
}

/**
 * A text, line by line, in a piece that says what it is: without one, no document is made. Lines are pieces of their
 * own and not one text with line feeds, because no font draws a line feed and react-pdf would turn to another font
 * for it. The ties keep two lines together at either side of a page break.
 */
export const Lines = ({ role, ...text }: Lines & { readonly role?: TextRole }) => {
  const { pen, kind, children, width: available, style = {} } = text
  const lines = pen.lines(children, kind, available - SLACK)
  return (
    <View {...(role === undefined ? {} : is(role))} style={style}>
      {lines.map((line, i) => (
        <Text
          key={i}
          {...(line.goesOn === undefined ? {} : { goesOn: line.goesOn })}
          wrap={false}
          minPresenceAhead={tie(i, lines.length)}
          style={styleOf(pen, kind)}
          hyphenationCallback={whole}
        >
          {line.text === '' ? ' ' : line.text}
        </Text>
      ))}
    </View>
  )
}

/** A text that says itself what it is. */
export const Words = (text: Lines & { readonly role: TextRole }) => <Lines {...text} />

import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { width } from '../theme.ts'
import { type Pen, short, type Style, styleOf, whole } from './pen.ts'
import { GAP } from './spacing.ts'
import { isDecoration } from './tags.ts'

type Sides = readonly [left: string, right: string]

interface Running {
  readonly pen: Pen
  readonly at: 'Header' | 'Footer'
  readonly sides: Sides
  readonly style: Style
}

const Running = ({ pen, at, sides: [left, right], style }: Running) => (
  <View {...isDecoration(at)} style={{ flexDirection: 'row', justifyContent: 'space-between', ...style }}>
    <Text style={styleOf(pen, 'running')} hyphenationCallback={whole}>
      {short(pen, 'running', left, width.full * 0.6)}
    </Text>
    <Text style={styleOf(pen, 'running')} hyphenationCallback={whole}>
      {short(pen, 'running', right, width.full * 0.36)}
    </Text>
  </View>
)

/** What stands at the top and the bottom of every page but the cover. */
export const Sheet = ({
  pen,
  head,
  foot,
  children,
}: {
  pen: Pen
  head: Sides
  foot: Sides
  children: ReactNode
}) => (
  <View style={{ flexGrow: 1 }}>
    <Running pen={pen} at="Header" sides={head} style={{ marginBottom: 30 }} />
    <View style={{ flexGrow: 1, rowGap: GAP }}>{children}</View>
    <Running pen={pen} at="Footer" sides={foot} style={{ marginTop: 22 }} />
  </View>
)

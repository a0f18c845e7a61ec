import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { width } from '../theme.ts'
import { type Pen, short, type Style, styleOf, whole } from './pen.ts'
import { GAP } from './spacing.ts'
import { is } from './tags.ts'

type Sides = readonly [left: string, right: string]

const Running = ({ pen, sides: [left, right], style }: { pen: Pen; sides: Sides; style: Style }) => (
  <View {...is('Artifact')} style={{ flexDirection: 'row', justifyContent: 'space-between', ...style }}>
    <Text style={styleOf('running')} hyphenationCallback={whole}>
      {short(pen, 'running', left, width.full * 0.6)}
    </Text>
    <Text style={styleOf('running')} hyphenationCallback={whole}>
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
    <Running pen={pen} sides={head} style={{ marginBottom: 30 }} />
    <View style={{ flexGrow: 1, rowGap: GAP }}>{children}</View>
    <Running pen={pen} sides={foot} style={{ marginTop: 22 }} />
  </View>
)

import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import type { Written } from './pen.ts'
import { Words } from './Words.tsx'

/** What ends in a colon announces the piece that follows, and stays with it. */
const ANNOUNCES = /:\s*$/u

export const Paragraph = ({ pen, children }: Written) => (
  <View minPresenceAhead={ANNOUNCES.test(children) ? 30 : 0}>
    <Words pen={pen} kind="body" role="P" width={width.text} style={{ width: width.text }}>
      {children}
    </Words>
  </View>
)

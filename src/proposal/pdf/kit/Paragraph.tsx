import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import { SLACK, type Written } from './pen.ts'
import { NEXT } from './spacing.ts'
import { Words } from './Words.tsx'

/** A longer text than this stands on its own, even if it announces what follows. */
const LONGEST_INTRO = 3

/** A short text that `announces` the piece after it stays with that piece. */
export const Paragraph = ({ pen, announces, children }: Written & { announces: boolean }) => (
  <View
    minPresenceAhead={
      announces && pen.lines(children, 'body', width.text - SLACK).length <= LONGEST_INTRO ? NEXT : 0
    }
  >
    <Words pen={pen} kind="body" role="P" width={width.text} style={{ width: width.text }}>
      {children}
    </Words>
  </View>
)

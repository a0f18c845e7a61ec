import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import type { Written } from './pen.ts'
import { is } from './tags.ts'
import { Words } from './Words.tsx'

export const Quote = ({ pen, children }: Written) => (
  <View
    {...is('BlockQuote')}
    style={{
      width: width.text,
      borderLeftWidth: 1.5,
      borderLeftColor: pen.colour.accent,
      paddingLeft: 14,
      marginBottom: 4,
    }}
  >
    <Words pen={pen} kind="quote" role="P" width={width.text - 16}>
      {children}
    </Words>
  </View>
)

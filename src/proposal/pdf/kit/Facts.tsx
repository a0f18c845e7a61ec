import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import { isLong, tie } from './breaks.ts'
import type { Pen } from './pen.ts'
import { ruled } from './spacing.ts'
import { is } from './tags.ts'
import { Words } from './Words.tsx'

interface Fact {
  readonly label: string
  readonly value: string
}

const FACT_LABEL = 150

export const Facts = ({ pen, items }: { pen: Pen; items: readonly Fact[] }) => (
  <View {...is('L')} style={{ marginBottom: 4 }}>
    {items.map(({ label, value }, i) => (
      <View
        {...is('LI')}
        key={i}
        wrap={isLong(pen, 'fact', value, width.full - FACT_LABEL)}
        minPresenceAhead={tie(i, items.length)}
        style={{
          flexDirection: 'row',
          paddingVertical: 4.5,
          ...ruled(i === 0),
        }}
      >
        <Words
          pen={pen}
          kind="label"
          role="Lbl"
          width={FACT_LABEL - 12}
          style={{ width: FACT_LABEL, paddingRight: 12, paddingTop: 0.8 }}
        >
          {label}
        </Words>
        <Words
          pen={pen}
          kind="fact"
          role="LBody"
          width={width.full - FACT_LABEL}
          style={{ width: width.full - FACT_LABEL }}
        >
          {value}
        </Words>
      </View>
    ))}
  </View>
)

/** Facts in two columns, each label above its value. */
export const FactGrid = ({ pen, items }: { pen: Pen; items: readonly Fact[] }) => {
  const column = (width.full - 24) / 2
  const pairs = items.flatMap((item, i) => (i % 2 === 0 ? [[item, ...items.slice(i + 1, i + 2)]] : []))
  return (
    <View {...is('L')}>
      {pairs.map((pair, row) => (
        <View
          key={row}
          wrap={pair.some(({ value }) => isLong(pen, 'value', value, column))}
          style={{
            flexDirection: 'row',
            justifyContent: 'space-between',
            paddingTop: 7,
            paddingBottom: 8,
            ...ruled(row === 0),
          }}
        >
          {pair.map(({ label, value }, i) => (
            <View {...is('LI')} key={i} style={{ width: column }}>
              <Words pen={pen} kind="label" role="Lbl" width={column}>
                {label}
              </Words>
              <Words pen={pen} kind="value" role="LBody" width={column}>
                {value}
              </Words>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

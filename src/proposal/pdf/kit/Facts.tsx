import { View } from '@react-pdf/renderer'
import { width } from '../theme.ts'
import { type Company, isLong, isTall, tie } from './breaks.ts'
import { heightOf, type Pen } from './pen.ts'
import { ruled } from './spacing.ts'
import { is } from './tags.ts'
import { Words } from './Words.tsx'

interface Fact {
  readonly label: string
  readonly value: string
}

const FACT_LABEL = 108
const FACT_PADDING = 3
/** Of a table that does not stay whole, so many rows stand together. */
const APART: Company = { first: 3, last: 2 }

const factHeight = (pen: Pen, { label, value }: Fact) =>
  2 * FACT_PADDING +
  Math.max(
    heightOf(pen, 'label', label, FACT_LABEL - 12),
    heightOf(pen, 'fact', value, width.full - FACT_LABEL),
  )

export const Facts = ({ pen, items }: { pen: Pen; items: readonly Fact[] }) => {
  const tall = isTall(
    items.map((fact) => factHeight(pen, fact)),
    'facts',
  )
  return (
    <View {...is('L', { numbering: 'None' })} wrap={tall} style={{ marginBottom: 4 }}>
      {items.map(({ label, value }, i) => (
        <View
          {...is('LI')}
          key={i}
          wrap={isLong(pen, 'fact', value, width.full - FACT_LABEL)}
          minPresenceAhead={tie(i, items.length, APART)}
          style={{
            flexDirection: 'row',
            paddingVertical: FACT_PADDING,
            ...ruled(pen, i === 0),
          }}
        >
          <Words
            pen={pen}
            kind="label"
            role="Lbl"
            width={FACT_LABEL - 12}
            style={{ width: FACT_LABEL, paddingRight: 12, paddingTop: 0.75 }}
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
}

/** Facts in two columns, each label above its value. */
export const FactGrid = ({ pen, items }: { pen: Pen; items: readonly Fact[] }) => {
  const column = (width.full - 24) / 2
  const pairs = items.flatMap((item, i) => (i % 2 === 0 ? [[item, ...items.slice(i + 1, i + 2)]] : []))
  return (
    <View {...is('L', { numbering: 'None' })}>
      {pairs.map((pair, row) => (
        <View
          key={row}
          wrap={pair.some(({ value }) => isLong(pen, 'value', value, column))}
          style={{
            flexDirection: 'row',
            justifyContent: 'space-between',
            paddingTop: 7,
            paddingBottom: 8,
            ...ruled(pen, row === 0),
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

import { View } from '@react-pdf/renderer'
import type { Table } from '../../document.ts'
import { colour, width } from '../theme.ts'
import { isLong, tie } from './breaks.ts'
import type { Pen, Style } from './pen.ts'
import { is } from './tags.ts'
import { Words } from './Words.tsx'

const CELL_PADDING = 5
/** The sum, its value added tax and the sum of both stand together. */
const TOTALS = 3

/** A table whose rows stay whole and whose column titles return on every page. */
export const TableBlock = ({ pen, table }: { pen: Pen; table: Table }) => {
  const { caption, columns, rows } = table
  const last = columns.length - 1
  // The outer columns stand flush with the text around the table.
  const padding = (i: number): Style => ({
    paddingLeft: i === 0 ? 0 : CELL_PADDING,
    paddingRight: i === last ? 0 : CELL_PADDING,
  })
  const room = (i: number) =>
    (columns[i]?.width ?? 0) * width.full - (i === 0 ? 0 : CELL_PADDING) - (i === last ? 0 : CELL_PADDING)
  const cell = (i: number): Style => ({ width: (columns[i]?.width ?? 0) * width.full, ...padding(i) })

  return (
    <View {...is('Table')} style={{ marginBottom: 5 }}>
      {/* minPresenceAhead ties caption, column titles and first rows together, and so the last rows. */}
      <View minPresenceAhead={1} wrap={false} style={{ paddingTop: 2 }}>
        <Words pen={pen} kind="caption" role="Caption" width={width.full} style={{ marginBottom: 3 }}>
          {caption}
        </Words>
      </View>
      <View
        {...is('TR')}
        fixed
        wrap={false}
        minPresenceAhead={1}
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          paddingVertical: 4,
          borderBottomWidth: 0.75,
          borderBottomColor: colour.ink,
        }}
      >
        {columns.map(({ title, align }, i) => (
          <View {...is('TH', { scope: 'Column' })} key={i} style={cell(i)}>
            <Words pen={pen} kind="columnTitle" role="P" width={room(i)} style={{ textAlign: align }}>
              {title}
            </Words>
          </View>
        ))}
      </View>
      {rows.map(({ cells, total = false }, row) => (
        <View
          {...is('TR')}
          key={row}
          wrap={cells.some((text, i) => isLong(pen, 'cell', text, room(i)))}
          minPresenceAhead={tie(row, rows.length, TOTALS)}
          style={{
            flexDirection: 'row',
            paddingVertical: 4,
            borderBottomWidth: 0.5,
            borderBottomColor: total ? colour.ink : colour.line,
            ...(total ? { backgroundColor: colour.paper } : {}),
          }}
        >
          {columns.map(({ align }, i) => (
            <View {...is(i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {})} key={i} style={cell(i)}>
              <Words
                pen={pen}
                kind={total ? 'cellTotal' : 'cell'}
                role="P"
                width={room(i)}
                style={{ textAlign: align }}
              >
                {cells[i] ?? ''}
              </Words>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

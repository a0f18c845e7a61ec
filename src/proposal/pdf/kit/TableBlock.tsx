import { View } from '@react-pdf/renderer'
import type { Table } from '../../document.ts'
import { width } from '../theme.ts'
import { type Company, isLong, isTall, tie } from './breaks.ts'
import { heightOf, type Pen, type Style } from './pen.ts'
import { is } from './tags.ts'
import { Lines, Words } from './Words.tsx'

const CELL_PADDING = 5
const ROW_PADDING = 4
/** Enough at the end that no last page holds a stray row or two; the sum and its value added tax are among them. */
const APART: Company = { first: 3, last: 6 }
/** The same where one table follows on another and none has a sum. */
const FLOWING: Company = { first: 2, last: 2 }

/** A sum stands between two firm lines: one above its first row and one below its last. */
const ruleUnder = (pen: Pen, rows: Table['rows'], row: number): Style => {
  const next = rows[row + 1]
  const firm = rows[row]?.total === true ? next === undefined : next?.total === true
  return {
    borderBottomWidth: firm ? 0.75 : 0.5,
    borderBottomColor: firm ? pen.colour.ink : pen.colour.line,
  }
}

/** A table whose rows stay whole and whose column titles return on every page. */
type Row = Table['rows'][number]

/** How tall a row is in which somebody writes a word, or a signature. */
const ROOM: Readonly<Record<NonNullable<Row['room']>, number>> = { word: 34, signature: 76 }
const WRITING_GAP = 14

export const TableBlock = ({ pen, table, ends }: { pen: Pen; table: Table; ends: boolean }) => {
  const { caption, columns, rows, flows = false } = table
  const company = flows ? FLOWING : APART
  const last = columns.length - 1
  // The outer columns stand flush with the text around the table.
  const padding = (i: number): Style => ({
    paddingLeft: i === 0 ? 0 : CELL_PADDING,
    paddingRight: i === last ? 0 : CELL_PADDING,
  })
  const room = (i: number) =>
    (columns[i]?.width ?? 0) * width.full - (i === 0 ? 0 : CELL_PADDING) - (i === last ? 0 : CELL_PADDING)
  const share = (i: number) => (columns[i]?.width ?? 0) * width.full
  const isForm = rows.some((row) => row.room !== undefined)
  const cell = (i: number): Style =>
    isForm && i > 0
      ? { width: share(i) - WRITING_GAP, marginLeft: WRITING_GAP }
      : { width: share(i), ...padding(i) }
  /** Where somebody writes there is a line to write on, apart from the next one. */
  const writingLine: Style = { borderBottomWidth: 0.75, borderBottomColor: pen.colour.ink }

  const tall =
    flows ||
    isTall(
      rows.map(
        ({ cells }) =>
          2 * ROW_PADDING + Math.max(...cells.map((text, i) => heightOf(pen, 'cell', text, room(i)))),
      ),
      'table',
    )

  return (
    // A gap below the last table of all could open a page with nothing on it.
    <View {...is('Table')} wrap={tall} style={{ marginBottom: ends ? 0 : 5 }}>
      {/* minPresenceAhead ties caption, column titles and first rows together, and so the last rows. */}
      <View minPresenceAhead={1} wrap={false} style={{ paddingTop: 2 }}>
        <Words pen={pen} kind="caption" role="Caption" width={width.full} style={{ marginBottom: 3 }}>
          {caption}
        </Words>
      </View>
      <View
        {...is('TR', { within: 'THead' })}
        // A table that ends with its page would leave these alone on the next: a short one can do without.
        fixed={!flows}
        wrap={false}
        minPresenceAhead={1}
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          paddingVertical: ROW_PADDING,
          borderBottomWidth: 0.75,
          borderBottomColor: pen.colour.ink,
        }}
      >
        {columns.map(({ title, align }, i) => (
          <View {...is('TH', { scope: 'Column' })} key={i} style={cell(i)}>
            <Lines pen={pen} kind="columnTitle" width={room(i)} style={{ textAlign: align }}>
              {title}
            </Lines>
          </View>
        ))}
      </View>
      {rows.map(({ cells, total = false, room: writing }, row) => (
        <View
          {...is('TR', { within: 'TBody' })}
          key={row}
          wrap={cells.some((text, i) => isLong(pen, 'cell', text, room(i)))}
          minPresenceAhead={tie(row, rows.length, company)}
          style={{
            flexDirection: 'row',
            paddingVertical: ROW_PADDING,
            ...(writing === undefined
              ? ruleUnder(pen, rows, row)
              : { height: ROOM[writing], alignItems: 'flex-end', paddingVertical: 0 }),
            ...(total ? { backgroundColor: pen.colour.paper } : {}),
          }}
        >
          {columns.map(({ align }, i) => (
            <View
              {...is(i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {})}
              key={i}
              style={{ ...cell(i), ...(writing !== undefined && i > 0 ? writingLine : {}) }}
            >
              <Lines
                pen={pen}
                kind={total ? 'cellTotal' : 'cell'}
                width={room(i)}
                style={{ textAlign: align }}
              >
                {cells[i] ?? ''}
              </Lines>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

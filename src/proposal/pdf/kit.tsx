import { Circle, Line, Link, Rect, type Styles, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { Length, Tape } from '../../maatlint/tape.ts'
import type { Table } from '../document.ts'
import { colour, face, page, type, type Type, width } from './theme.ts'

type Style = Styles[string]

/** What the typesetter must know of fonts and language. */
export interface Pen {
  /** the width of a text on one line, in points */
  readonly widthOf: (text: string, kind: Type) => number
  /** a text broken into lines for a column of this width */
  readonly lines: (text: string, kind: Type, width: number) => readonly string[]
}

/** On which page a part starts and ends, written down while the pages are made. */
export interface Places {
  readonly starts: Map<string, number>
  readonly ends: Map<string, number>
}

type Role =
  | 'Artifact'
  | 'BlockQuote'
  | 'Caption'
  | 'Figure'
  | 'H1'
  | 'H2'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'Link'
  | 'P'
  | 'TD'
  | 'TH'
  | 'TOC'
  | 'TOCI'
  | 'TR'
  | 'Table'
  | 'Title'

/** What a piece is, for a layer that writes tags. react-pdf itself passes over it. */
const is = (role: Role, more: { alt?: string; scope?: 'Column' | 'Row' } = {}) => ({ role, ...more })

/** Lines stay this much within their column, so that react-pdf never breaks them again. */
const SLACK = 2
/** We break the lines ourselves, so react-pdf must leave words alone. */
const whole = (word: string) => [word]

const styleOf = (kind: Type): Style => {
  const { size, leading, colour: color, face: name } = type[kind]
  // react-pdf loses text whose lineHeight does not stand beside its fontSize.
  return { ...face[name], fontSize: size, lineHeight: leading, color }
}

interface Words {
  readonly pen: Pen
  readonly kind: Type
  readonly role: Role
  readonly children: string
  /** the width that is there for it */
  readonly width: number
  readonly style?: Style
}

/** Ties a piece to the next when it would stand alone: the first, and those before the last. */
const tie = (i: number, count: number, last = 2) => (i < count - 1 && (i === 0 || i >= count - last) ? 1 : 0)

/**
 * A text, line by line. Lines are pieces of their own and not one text with line feeds, because no font draws a
 * line feed and react-pdf would turn to another font for it. The ties keep two lines together at either side of a
 * page break.
 */
const Words = ({ pen, kind, role, children, width: available, style = {} }: Words) => {
  const lines = pen.lines(children, kind, available - SLACK)
  return (
    <View {...is(role)} style={style}>
      {lines.map((line, i) => (
        <Text
          key={i}
          wrap={false}
          minPresenceAhead={tie(i, lines.length)}
          style={styleOf(kind)}
          hyphenationCallback={whole}
        >
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </View>
  )
}

/** As much of a text as fits on one line. */
function short(pen: Pen, kind: Type, text: string, available: number): string {
  const room = available - SLACK
  if (pen.widthOf(text, kind) <= room && !text.includes('\n')) return text
  const [first = ''] = pen.lines(text, kind, room - pen.widthOf('…', kind))
  return `${first.replace(/-$/u, '')}…`
}

interface Written {
  readonly pen: Pen
  readonly children: string
}

/** What is longer than this may go on on the next page; the rest stays together. */
const MOST_LINES = 18
const isLong = (pen: Pen, kind: Type, text: string, available: number): boolean =>
  pen.lines(text, kind, available - SLACK).length > MOST_LINES

/** Air between the pieces. As a gap and not a margin, it takes no room at the end of a page. */
const GAP = 9
/** More air above a heading, but not at the top of a page. */
const HEADING_AIR = 18

/** The title of a section, with its place in the bookmarks and in the contents. */
export const Heading = ({
  pen,
  id,
  after,
  places,
  children,
}: Written & { id: string; after: string | undefined; places: Places }) => (
  <View id={id} {...{ bookmark: children }} wrap={false} minPresenceAhead={64}>
    <View
      render={({ pageNumber }) => {
        places.starts.set(id, pageNumber)
        const first = after === undefined || places.ends.get(after) !== pageNumber
        return first ? null : <View style={{ height: HEADING_AIR }} />
      }}
    />
    <Words pen={pen} kind="heading" role="H1" width={width.full}>
      {children}
    </Words>
  </View>
)

/** Marks where a part ends, so that what follows knows whether it opens a page. */
export const End = ({ of, places }: { of: string; places: Places }) => (
  <View
    render={({ pageNumber }) => {
      places.ends.set(of, pageNumber)
      return null
    }}
  />
)

export const Subheading = ({ pen, children }: Written) => (
  <View wrap={false} minPresenceAhead={44} style={{ marginTop: 6, marginBottom: 4 - GAP }}>
    <Words pen={pen} kind="subheading" role="H2" width={width.text}>
      {children}
    </Words>
  </View>
)

/** What ends in a colon announces the piece that follows, and stays with it. */
const ANNOUNCES = /:\s*$/u

export const Paragraph = ({ pen, children }: Written) => (
  <View minPresenceAhead={ANNOUNCES.test(children) ? 30 : 0}>
    <Words pen={pen} kind="body" role="P" width={width.text} style={{ width: width.text }}>
      {children}
    </Words>
  </View>
)

export const Quote = ({ pen, children }: Written) => (
  <View
    {...is('BlockQuote')}
    style={{
      width: width.text,
      borderLeftWidth: 1.5,
      borderLeftColor: colour.accent,
      paddingLeft: 14,
      marginBottom: 4,
    }}
  >
    <Words pen={pen} kind="quote" role="P" width={width.text - 16}>
      {children}
    </Words>
  </View>
)

const BULLET = 14

export const List = ({ pen, items }: { pen: Pen; items: readonly string[] }) => (
  <View {...is('L')} style={{ width: width.text }}>
    {items.map((item, i) => (
      <View
        {...is('LI')}
        key={i}
        wrap={isLong(pen, 'body', item, width.text - BULLET)}
        minPresenceAhead={tie(i, items.length)}
        style={{ flexDirection: 'row', marginBottom: 3 }}
      >
        <Words pen={pen} kind="bullet" role="Lbl" width={BULLET} style={{ width: BULLET }}>
          •
        </Words>
        <Words
          pen={pen}
          kind="body"
          role="LBody"
          width={width.text - BULLET}
          style={{ width: width.text - BULLET }}
        >
          {item}
        </Words>
      </View>
    ))}
  </View>
)

/**
 * The rules of a list. The rule above is part of the first row and not of the list, because the top edge of
 * whatever may break can stay behind on a page by itself.
 */
const ruled = (first: boolean): Style => ({
  borderBottomWidth: 0.5,
  borderBottomColor: colour.line,
  ...(first ? { borderTopWidth: 0.75, borderTopColor: colour.ink } : {}),
})

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

const SCALE = 23
const BAR = 8
/** Taller tapes than this do not fit on a page, so they may break and go without month lines. */
const TALL = 20

/** The scale of the tape: months with ticks, like a tailor's measure. */
const Scale = ({ pen, months }: { pen: Pen; months: readonly string[] }) => {
  const month = width.full / months.length
  const widest = Math.max(...months.map((name) => pen.widthOf(name, 'month'))) + 6
  const every = Math.max(1, Math.ceil(widest / month))
  const parts = month >= 16 ? 4 : month >= 8 ? 2 : 1
  const ticks = Array.from({ length: months.length * parts + 1 }, (_, i) => ({
    x: Math.min(width.full - 0.4, Math.max(0.4, (i * month) / parts)),
    length: i % parts === 0 ? 10 : i % (parts / 2) === 0 ? 6.5 : 4,
  }))
  return (
    <View style={{ height: SCALE }}>
      <Svg
        width={width.full}
        height={SCALE}
        viewBox={`0 0 ${width.full} ${SCALE}`}
        style={{ position: 'absolute', top: 0, left: 0 }}
      >
        <Rect x={0} y={0} width={width.full} height={SCALE} fill={colour.paper} />
        <Line x1={0} y1={0.4} x2={width.full} y2={0.4} stroke={colour.ink} strokeWidth={0.8} />
        {ticks.map(({ x, length }) => (
          <Line key={x} x1={x} y1={0} x2={x} y2={length} stroke={colour.ink} strokeWidth={0.6} />
        ))}
      </Svg>
      {months.map((name, i) =>
        i % every === 0 ? (
          <Text
            key={i}
            style={{
              ...styleOf('month'),
              position: 'absolute',
              top: 11,
              left: i * month + 3,
              width: Math.min(every * month, width.full - i * month) - 3,
            }}
            hyphenationCallback={whole}
          >
            {short(pen, 'month', name, Math.min(every * month, width.full - i * month) - 3)}
          </Text>
        ) : null,
      )}
    </View>
  )
}

/** One length of the tape. What supports the formats is paler than the formats themselves. */
const Stretch = ({ length }: { length: Length }) => {
  const { from, to, meetings, line } = length
  const x = from * width.full
  const long = Math.max(BAR, (to - from) * width.full)
  const gap = meetings.length > 1 ? long / meetings.length : long
  const radius = Math.min(2.4, gap * 0.36)
  const support = line.format === null
  return (
    <Svg width={width.full} height={BAR} viewBox={`0 0 ${width.full} ${BAR}`}>
      <Rect
        x={Math.min(x, width.full - long)}
        y={0}
        width={long}
        height={BAR}
        rx={BAR / 2}
        ry={BAR / 2}
        fill={support ? colour.accentTint : colour.accent}
      />
      {meetings.map((at) => (
        <Circle
          key={at}
          cx={at * width.full}
          cy={BAR / 2}
          r={radius}
          fill={support ? colour.accent : colour.white}
        />
      ))}
    </Svg>
  )
}

interface TapePiece {
  readonly tape: Tape
  readonly labels: readonly string[]
  readonly months: readonly string[]
  readonly alt: string
  readonly caption: string
}

/** The signature picture: the programme as lengths along a measuring tape. */
export const TapeFigure = ({ pen, piece }: { pen: Pen; piece: TapePiece }) => {
  const { tape, labels, alt, caption } = piece
  const months = Array.from({ length: tape.months }, (_, i) => piece.months[i] ?? '')
  const tall = tape.rows > TALL
  return (
    <View {...is('Figure', { alt })} wrap={tall}>
      <Words pen={pen} kind="caption" role="Caption" width={width.full} style={{ marginBottom: 4 }}>
        {caption}
      </Words>
      <Scale pen={pen} months={months} />
      <View style={{ paddingTop: 6, borderBottomWidth: 0.5, borderBottomColor: colour.line }}>
        {tall
          ? null
          : months.slice(1).map((_, i) => (
              <View
                key={i}
                style={{
                  position: 'absolute',
                  top: 0,
                  bottom: 0,
                  left: ((i + 1) * width.full) / months.length,
                  width: 0.7,
                  backgroundColor: colour.line,
                }}
              />
            ))}
        {tape.lengths.map((length, i) => {
          const label = labels[i] ?? ''
          const wide = pen.widthOf(label, 'tapeLabel') + 2 * SLACK
          const from = length.from * width.full
          const left = Math.max(0, Math.min(from, width.full - wide))
          return (
            <View key={i} wrap={false} style={{ marginBottom: 5.5 }}>
              <View
                style={{
                  marginLeft: left,
                  width: Math.min(wide, width.full),
                  paddingBottom: 1.5,
                  backgroundColor: colour.white,
                }}
              >
                <Words
                  pen={pen}
                  kind="tapeLabel"
                  role="P"
                  width={Math.min(wide, width.full)}
                  style={{ textAlign: left < from ? 'right' : 'left' }}
                >
                  {label}
                </Words>
              </View>
              <Stretch length={length} />
            </View>
          )
        })}
      </View>
    </View>
  )
}

const NUMBER = 28

/** The table of contents. Page numbers come from the round of layout before, as does the total of pages. */
export const Contents = ({
  pen,
  entries,
  places,
}: {
  pen: Pen
  entries: readonly { readonly id: string; readonly title: string }[]
  places: Places
}) => (
  <View {...is('TOC')}>
    {entries.map(({ id, title }, i) => (
      <View {...is('TOCI')} key={id} wrap={false} style={ruled(i === 0)}>
        <Link
          {...is('Link')}
          src={`#${id}`}
          style={{ flexDirection: 'row', textDecoration: 'none', paddingVertical: 4.5 }}
        >
          <Words
            pen={pen}
            kind="entry"
            role="P"
            width={width.full - NUMBER}
            style={{ width: width.full - NUMBER, paddingRight: 12 }}
          >
            {title}
          </Words>
          <Text
            style={{
              ...face.semibold,
              fontSize: 10.5,
              color: colour.accent,
              width: NUMBER,
              textAlign: 'right',
            }}
            render={() => String(places.starts.get(id) ?? ' ')}
          />
        </Link>
      </View>
    ))}
  </View>
)

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

/** The status of the document, as a stamp: visible, and quiet. */
export const Stamp = ({ pen, children }: Written) => (
  <View
    style={{
      borderWidth: 1,
      borderColor: colour.accent,
      borderRadius: 2,
      paddingVertical: 4,
      paddingHorizontal: 9,
    }}
  >
    <Words pen={pen} kind="stamp" role="P" width={width.full / 2 - 20}>
      {children}
    </Words>
  </View>
)

const RIBBON = 34

/** A measuring tape along the left edge of the cover. */
export const Ribbon = () => {
  const step = 6
  const count = Math.floor(page.height / step)
  return (
    <View {...is('Artifact')} style={{ position: 'absolute', top: 0, left: 0 }}>
      <Svg width={RIBBON} height={page.height} viewBox={`0 0 ${RIBBON} ${page.height}`}>
        <Rect x={0} y={0} width={RIBBON} height={page.height} fill={colour.accent} />
        {Array.from({ length: count }, (_, i) => (
          <Line
            key={i}
            x1={RIBBON - (i % 10 === 5 ? 17 : i % 5 === 0 ? 12 : 7)}
            x2={RIBBON}
            y1={(i + 0.5) * step}
            y2={(i + 0.5) * step}
            stroke={colour.paper}
            strokeWidth={0.7}
          />
        ))}
      </Svg>
    </View>
  )
}

/** Text of the cover. */
export const CoverText = ({
  pen,
  kind,
  role,
  children,
  column = width.text,
  style = {},
}: Written & { kind: Type; role: 'P' | 'Title'; column?: number; style?: Style }) => (
  <Words pen={pen} kind={kind} role={role} width={column} style={{ width: column, ...style }}>
    {children}
  </Words>
)

import { Circle, Line, Rect, Svg, Text, View } from '@react-pdf/renderer'
import type { Length, Tape } from '../../../maatlint/tape.ts'
import { width } from '../theme.ts'
import { type Pen, short, SLACK, styleOf, whole } from './pen.ts'
import { is } from './tags.ts'
import { Lines, Words } from './Words.tsx'

const SCALE = 23
const BAR = 8
/** Taller tapes than this do not fit on a page, so they may break and go without month lines. */
const TALL = 20

type Figure = ReturnType<typeof is>

/** The scale of the tape: months with ticks, like a tailor's measure. */
const Scale = ({ pen, months, figure }: { pen: Pen; months: readonly string[]; figure: Figure }) => {
  const month = width.full / months.length
  const widest = Math.max(...months.map((name) => pen.widthOf(name, 'month'))) + 6
  const every = Math.max(1, Math.ceil(widest / month))
  const parts = month >= 16 ? 4 : month >= 8 ? 2 : 1
  const ticks = Array.from({ length: months.length * parts + 1 }, (_, i) => ({
    x: Math.min(width.full - 0.4, Math.max(0.4, (i * month) / parts)),
    length: i % parts === 0 ? 10 : i % (parts / 2) === 0 ? 6.5 : 4,
  }))
  return (
    <View {...figure} style={{ height: SCALE }}>
      <Svg
        width={width.full}
        height={SCALE}
        viewBox={`0 0 ${width.full} ${SCALE}`}
        style={{ position: 'absolute', top: 0, left: 0 }}
      >
        <Rect x={0} y={0} width={width.full} height={SCALE} fill={pen.colour.paper} />
        <Line x1={0} y1={0.4} x2={width.full} y2={0.4} stroke={pen.colour.ink} strokeWidth={0.8} />
        {ticks.map(({ x, length }) => (
          <Line key={x} x1={x} y1={0} x2={x} y2={length} stroke={pen.colour.ink} strokeWidth={0.6} />
        ))}
      </Svg>
      {months.map((name, i) =>
        i % every === 0 ? (
          <Text
            key={i}
            style={{
              ...styleOf(pen, 'month'),
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
const Stretch = ({ pen, length }: { pen: Pen; length: Length }) => {
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
        fill={support ? pen.colour.accentTint : pen.colour.accent}
        stroke={pen.colour.accent}
        strokeWidth={0.6}
      />
      {meetings.map((at) => (
        <Circle
          key={at}
          cx={at * width.full}
          cy={BAR / 2}
          r={radius}
          fill={support ? pen.colour.accent : pen.colour.white}
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
  // Two pieces, of one picture: its caption is no part of what the words for it stand for.
  const figure = is('Figure', { alt: alt || caption || String(tape.months) })
  return (
    <View {...is('Div')} wrap={tall}>
      <Words pen={pen} kind="caption" role="Caption" width={width.full} style={{ marginBottom: 4 }}>
        {caption}
      </Words>
      <Scale pen={pen} months={months} figure={figure} />
      <View {...figure} style={{ paddingTop: 6, borderBottomWidth: 0.5, borderBottomColor: pen.colour.line }}>
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
                  backgroundColor: pen.colour.line,
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
                  backgroundColor: pen.colour.white,
                }}
              >
                <Lines
                  pen={pen}
                  kind="tapeLabel"
                  width={Math.min(wide, width.full)}
                  style={{ textAlign: left < from ? 'right' : 'left' }}
                >
                  {label}
                </Lines>
              </View>
              <Stretch pen={pen} length={length} />
            </View>
          )
        })}
      </View>
    </View>
  )
}

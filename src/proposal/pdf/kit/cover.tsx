import { Image, Line, Rect, Svg, View } from '@react-pdf/renderer'
import { page, type Type, width } from '../theme.ts'
import type { Pen, Style, Written } from './pen.ts'
import { is, isDecoration } from './tags.ts'
import { Words } from './Words.tsx'

/** The status of the document, as a stamp: visible, and quiet. */
export const Stamp = ({ pen, children }: Written) => (
  <View
    style={{
      borderWidth: 1,
      borderColor: pen.colour.accent,
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

/** What is drawn of a logo. */
export interface DrawnLogo {
  /** in points of the picture */
  readonly width: number
  readonly height: number
  readonly source: string
  readonly alt: string
}

const LOGO = { width: 150, height: 54 }

/** The mark of the practice, as large as fits in its corner. */
export const Logo = ({ logo: { source, alt, ...size } }: { logo: DrawnLogo }) => {
  const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height)
  const box = { width: size.width * scale, height: size.height * scale }
  return (
    <View {...is('Figure', { alt })} style={{ ...box, marginBottom: 8 }}>
      <Image src={source} style={box} />
    </View>
  )
}

const RIBBON = 34

/** A measuring tape along the left edge of the cover. */
export const Ribbon = ({ pen }: { pen: Pen }) => {
  const step = 6
  const count = Math.floor(page.height / step)
  return (
    <View {...isDecoration('Ornament')} style={{ position: 'absolute', top: 0, left: 0 }}>
      <Svg width={RIBBON} height={page.height} viewBox={`0 0 ${RIBBON} ${page.height}`}>
        <Rect x={0} y={0} width={RIBBON} height={page.height} fill={pen.colour.accent} />
        {Array.from({ length: count }, (_, i) => (
          <Line
            key={i}
            x1={RIBBON - (i % 10 === 5 ? 17 : i % 5 === 0 ? 12 : 7)}
            x2={RIBBON}
            y1={(i + 0.5) * step}
            y2={(i + 0.5) * step}
            stroke={pen.colour.paper}
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
}: Written & { kind: Type; role: 'P' | 'H1'; column?: number; style?: Style }) => (
  <Words pen={pen} kind={kind} role={role} width={column} style={{ width: column, ...style }}>
    {children}
  </Words>
)

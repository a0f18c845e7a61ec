import { Document, Page, View } from '@react-pdf/renderer'
import { Fragment, type ReactNode } from 'react'
import type { Piece, ProposalDocument } from '../document.ts'
import { Contents } from './kit/Contents.tsx'
import { CoverText, type DrawnLogo, Logo, Ribbon, Stamp } from './kit/cover.tsx'
import { FactGrid, Facts } from './kit/Facts.tsx'
import { End, Heading, type Places, Subheading } from './kit/Heading.tsx'
import { List } from './kit/List.tsx'
import { Paragraph } from './kit/Paragraph.tsx'
import type { Pen } from './kit/pen.ts'
import { Quote } from './kit/Quote.tsx'
import { Sheet } from './kit/Sheet.tsx'
import { NEXT } from './kit/spacing.ts'
import { TableBlock } from './kit/TableBlock.tsx'
import { TapeFigure } from './kit/TapeFigure.tsx'
import { page, width } from './theme.ts'

const sheet = {
  paddingTop: page.top,
  paddingBottom: page.bottom,
  paddingLeft: page.left,
  paddingRight: page.right,
  backgroundColor: '#ffffff',
} as const

const CONTENTS = 'contents'

/** What a short text announces. */
const announced: readonly Piece['kind'][] = ['subheading', 'list', 'quote', 'facts', 'table', 'tape']

interface Place {
  readonly pen: Pen
  readonly piece: Piece
  readonly next: Piece | undefined
  /** the id of the section */
  readonly within: string
  /** whether nothing at all comes after it */
  readonly ends?: boolean
}

const Drawn = ({ pen, piece, next, within, ends = false }: Place): ReactNode => {
  switch (piece.kind) {
    case 'paragraph':
      return (
        <Paragraph pen={pen} announces={next !== undefined && announced.includes(next.kind)}>
          {piece.text}
        </Paragraph>
      )
    case 'quote':
      return <Quote pen={pen}>{piece.text}</Quote>
    case 'subheading':
      return (
        <Subheading pen={pen} within={within}>
          {piece.text}
        </Subheading>
      )
    case 'list':
      return <List pen={pen} items={piece.items} />
    case 'facts':
      return <Facts pen={pen} items={piece.items} />
    case 'tape':
      return <TapeFigure pen={pen} piece={piece} />
    default:
      return <TableBlock pen={pen} table={piece} ends={ends} />
  }
}

interface Paper {
  readonly proposal: ProposalDocument
  readonly pen: Pen
  readonly logo: DrawnLogo | undefined
}

const Cover = ({ pen, proposal, logo }: Paper) => {
  const { cover, practice, status, title } = proposal
  return (
    <Page
      size={page.size}
      style={{ ...sheet, paddingTop: 56, paddingBottom: 56 }}
      bookmark={title}
      experimentalPagination
    >
      <Ribbon pen={pen} />
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <View>
          {logo === undefined ? null : <Logo logo={logo} />}
          <CoverText pen={pen} kind="value" role="P" column={width.full / 2} style={{ paddingTop: 4 }}>
            {practice.name}
          </CoverText>
        </View>
        <Stamp pen={pen}>{status}</Stamp>
      </View>
      {practice.notice === undefined ? null : (
        <CoverText pen={pen} kind="note" role="P" style={{ marginTop: 3 }}>
          {practice.notice}
        </CoverText>
      )}
      <View style={{ flexGrow: 3, minHeight: 30 }} />
      <CoverText pen={pen} kind="coverTitle" role="H1">
        {title}
      </CoverText>
      <CoverText pen={pen} kind="coverSummary" role="P" style={{ marginTop: 26 }}>
        {cover.summary}
      </CoverText>
      <View style={{ flexGrow: 4, minHeight: 26 }} />
      {cover.facts.length > 0 ? <FactGrid pen={pen} items={cover.facts} /> : null}
      {practice.lines.map((line, i) => (
        <CoverText key={i} pen={pen} kind="note" role="P" style={i === 0 ? { marginTop: 18 } : {}}>
          {line}
        </CoverText>
      ))}
    </Page>
  )
}

interface PageAt {
  readonly children: ReactNode
  readonly pageNumber?: number
  readonly totalPages?: number
}

/** What react-pdf sets around the text of each page. In its first round the total is not yet known. */
const sheetFor = (pen: Pen, { title, status, practice, pageOf }: ProposalDocument) =>
  function Around({ children, pageNumber = 0, totalPages = pageNumber }: PageAt) {
    return (
      <Sheet pen={pen} head={[title, status]} foot={[practice.name, pageOf(pageNumber, totalPages)]}>
        {children}
      </Sheet>
    )
  }

/**
 * The proposal on paper. Every text must be clean already. `places` is filled while the pages are made, and read
 * again in the second round of layout, in which the number of pages is known.
 */
export const ProposalPdf = ({ proposal, pen, logo, places }: Paper & { readonly places: Places }) => {
  const { title, status, practice, sections, contentsTitle, madeOn } = proposal
  const made = new Date(madeOn)
  return (
    <Document
      title={title.trim() || status.trim() || 'Maataanpak'}
      author={practice.name}
      subject={status}
      language={proposal.language}
      creator="Maataanpak"
      {...(Number.isNaN(made.getTime()) ? {} : { creationDate: made })}
    >
      <Cover pen={pen} proposal={proposal} logo={logo} />
      {sections.length === 0 ? null : (
        <Page size={page.size} style={sheet} layout={sheetFor(pen, proposal)}>
          <Heading pen={pen} id={CONTENTS} after={undefined} places={places}>
            {contentsTitle}
          </Heading>
          <View>
            <Contents pen={pen} entries={sections} places={places} />
            <End of={CONTENTS} places={places} />
          </View>
          {sections.map((section, i) => (
            <Fragment key={section.id}>
              <Heading
                pen={pen}
                id={section.id}
                after={sections[i - 1]?.id ?? CONTENTS}
                ownPage={section.ownPage ?? false}
                places={places}
              >
                {section.title}
              </Heading>
              {section.pieces.slice(0, -1).map((piece, j) => {
                const drawn = (
                  <Drawn key={j} pen={pen} piece={piece} next={section.pieces[j + 1]} within={section.id} />
                )
                return section.together ? (
                  <View key={j} minPresenceAhead={NEXT}>
                    {drawn}
                  </View>
                ) : (
                  drawn
                )
              })}
              <View>
                {section.pieces.slice(-1).map((piece, j) => (
                  <Drawn
                    key={j}
                    pen={pen}
                    piece={piece}
                    next={undefined}
                    within={section.id}
                    ends={i === sections.length - 1}
                  />
                ))}
                <End of={section.id} places={places} />
              </View>
            </Fragment>
          ))}
        </Page>
      )}
    </Document>
  )
}

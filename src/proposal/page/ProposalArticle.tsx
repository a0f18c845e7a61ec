import type { MouseEvent, ReactNode } from 'react'
import type { ProposalDocument, Section } from '../document.ts'
import { FactList, PieceBlock } from './PieceBlock.tsx'

const idOf = (section: string) => `chapter-${section}`

/** The heading above a chapter: where links and focus lead. */
export const headingOf = (section: string) => document.getElementById(idOf(section))

function toChapter(event: MouseEvent, section: string) {
  // The address belongs to the pages; this link only moves within this one.
  event.preventDefault()
  headingOf(section)?.focus()
}

/**
 * The proposal on screen: the very document that the PDF is made from, as a page to read and to print. Its language is
 * its own. The title above it, the one h1, belongs to the page.
 */
export function ProposalArticle({
  proposal,
  titledBy,
  beside,
  between,
}: {
  proposal: ProposalDocument
  /** the id of the title */
  titledBy: string
  /** what stands under the heading of a chapter, for who may change it */
  beside: (section: Section) => ReactNode
  /** what stands before a chapter, or before the end (undefined), where something was left out */
  between: (section: string | undefined) => ReactNode
}) {
  const { cover, practice, sections } = proposal
  return (
    <article className="paper" lang={proposal.language} aria-labelledby={titledBy}>
      <p className="paper-status">{proposal.status}</p>
      {practice.logo && <img className="paper-logo" src={practice.logo.source} alt={practice.logo.alt} />}
      <p className="paper-summary written">{cover.summary}</p>
      <FactList items={cover.facts} />
      <p className="paper-practice written">{[practice.name, ...practice.lines].join('\n')}</p>
      {practice.notice !== undefined && <p className="notice">{practice.notice}</p>}
      <nav className="paper-contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{proposal.contentsTitle}</h2>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${idOf(id)}`} onClick={(event) => toChapter(event, id)}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map((section) => (
        <div key={section.id}>
          {between(section.id)}
          <section
            className={[
              'chapter',
              ...(section.ownPage ? ['chapter--own-page'] : []),
              ...(section.together ? ['chapter--together'] : []),
            ].join(' ')}
            aria-labelledby={idOf(section.id)}
          >
            <h2 id={idOf(section.id)} tabIndex={-1}>
              {section.title}
            </h2>
            {beside(section)}
            {section.pieces.map((piece, at) => (
              <PieceBlock key={at} piece={piece} />
            ))}
          </section>
        </div>
      ))}
      {between(undefined)}
    </article>
  )
}

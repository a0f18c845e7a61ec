import type { AboutSection } from '../texts/aboutTexts.ts'

/** A page of plain words: what it is about, then piece by piece. */
export function AboutScreen({ lead, sections }: { lead: string; sections: readonly AboutSection[] }) {
  return (
    <>
      <p>{lead}</p>
      {sections.map(({ title, text, points = [], terms = [] }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text && <p>{text}</p>}
          {points.length > 0 && (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {terms.length > 0 && (
            <dl className="terms">
              {terms.map(({ term, meaning }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </>
  )
}

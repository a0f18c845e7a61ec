import { sourceIds, sourceKinds, sources, type SourceId } from '../rules/sources.ts'
import { saySource, type RulebookWords } from '../texts/sayRulebook.ts'

/** Under which id a source is explained: it can be pointed at like a rule. */
export const sourceAddress = (id: SourceId): string => `source:${id}`
export const isSourceAddress = (address: string): boolean =>
  sourceIds.some((id) => sourceAddress(id) === address)

const siteOf = (link: string) => new URL(link).hostname.replace(/^www\./, '')

/** What the rules rest on, each source with what it is and, where everybody can read it, the way there. */
export function SourceList({
  meant,
  words,
  wayBack,
}: {
  /** what the address points at */
  meant: string
  words: RulebookWords
  wayBack: React.ReactNode
}) {
  const { sources: texts } = words.rulebook
  return (
    <section>
      <h2 id="sources" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      {sourceKinds.map((kind) => (
        <div className="rule-group" key={kind}>
          <h3>{texts.kinds[kind].title}</h3>
          <p>{texts.kinds[kind].meaning}</p>
          <dl className="rulebook-sources">
            {sourceIds
              .filter((id) => sources[id].kind === kind)
              .map((id) => {
                const address = sourceAddress(id)
                return (
                  <div
                    key={id}
                    className="source"
                    id={address}
                    tabIndex={-1}
                    data-meant={address === meant ? '' : undefined}
                  >
                    <dt>{saySource(id, words)}</dt>
                    <dd>
                      {texts.titles[id]}{' '}
                      {sources[id].links.map((link) => (
                        <a key={link} className="source-link" href={link} rel="noreferrer">
                          {siteOf(link)}
                        </a>
                      ))}
                      {address === meant && wayBack}
                    </dd>
                  </div>
                )
              })}
          </dl>
        </div>
      ))}
      <p>{words.rulebook.judgement}</p>
    </section>
  )
}

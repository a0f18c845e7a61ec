import './openedAnswers.css'

export type Fact = readonly [label: string, value: string]

/** What somebody who looks into a file is told of it first. */
export const OpenedFacts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="opened-facts">
    {facts.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

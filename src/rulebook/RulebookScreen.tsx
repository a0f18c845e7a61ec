import { useEffect, useMemo, useState } from 'react'
import type { Offering } from '../rules/offering.ts'
import { sections, type Section } from '../texts/rulebookTexts.ts'
import { sayRulebook, type RulebookWords, type SaidEntry } from '../texts/sayRulebook.ts'
import { EntryRow } from './EntryRow.tsx'
import { everything, filtered, type Filter } from './filter.ts'
import { FilterForm } from './FilterForm.tsx'
import { QuestionFlow } from './QuestionFlow.tsx'
import { isSourceAddress, SourceList } from './SourceList.tsx'
import './rulebook.css'

interface RulebookProps {
  /** the rule, or the section, that the address points at; empty for the beginning */
  readonly id: string
  readonly words: RulebookWords
  readonly hrefOf: (id: string) => string
  /** a link to where somebody came from: the way back at the top is far from most rules */
  readonly wayBack: React.ReactNode
}

/** Everything an advice follows from, to be read, searched and printed. */
export default function RulebookScreen({
  id,
  words,
  hrefOf,
  wayBack,
  offering,
}: RulebookProps & { readonly offering: Offering }) {
  const { rulebook } = words
  const entries = useMemo(() => sayRulebook(words, offering), [words, offering])
  const [filter, setFilter] = useState(everything)
  // What an address points at must be there to be seen. Sources always are: who looks one up keeps what was found.
  const ofSources = id === 'sources' || isSourceAddress(id)
  const [pointed, setPointed] = useState(id)
  if (pointed !== id && !ofSources) {
    setPointed(id)
    setFilter(everything)
  }
  const shown = useMemo(() => filtered(entries, filter), [entries, filter])
  const known = id === '' || ofSources || isSection(id) || entries.some((entry) => entry.id === id)

  useEffect(() => {
    if (id === '') return
    const target = document.getElementById(known ? id : 'missing')
    target?.focus({ preventScroll: true })
    if (known) target?.scrollIntoView()
    else scrollTo(0, 0)
  }, [id, known])

  return (
    <div className="rulebook">
      {!known && (
        <p className="notice notice--attention" id="missing" tabIndex={-1}>
          {rulebook.missing(id)}
        </p>
      )}
      <p className="lead">{rulebook.lead}</p>
      <p className="notice">{rulebook.judgement}</p>
      <h2>{rulebook.how.title}</h2>
      <ol>
        {rulebook.how.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Contents entries={entries} words={words} hrefOf={hrefOf} />
      <FilterForm key={pointed} words={words} onFilter={setFilter} />
      <p className="rulebook-count" role="status">
        {shown.length === 0 ? rulebook.filter.none : rulebook.filter.shown(shown.length, entries.length)}
      </p>
      {sections.map((section) => {
        const within = shown.filter((entry) => entry.section === section)
        return within.length === 0 ? null : (
          <section key={section}>
            <h2 id={section} tabIndex={-1}>
              {rulebook.sections[section].title}
            </h2>
            <p>{rulebook.sections[section].intro}</p>
            {section === 'questions' && isWhole(filter) && <QuestionFlow words={words} />}
            <Groups entries={within} id={id} words={words} hrefOf={hrefOf} wayBack={wayBack} />
          </section>
        )
      })}
      <SourceList meant={id} words={words} wayBack={wayBack} />
      {wayBack}
    </div>
  )
}

const isSection = (id: string): id is Section => (sections as readonly string[]).includes(id)
const isWhole = ({ format, question, theme, words }: Filter) => !format && !question && !theme && words === ''

function Contents({
  entries,
  words: { rulebook },
  hrefOf,
}: Pick<RulebookProps, 'words' | 'hrefOf'> & { readonly entries: readonly SaidEntry[] }) {
  return (
    <nav className="rulebook-contents" aria-labelledby="contents">
      <h2 id="contents">{rulebook.contents}</h2>
      <ul className="links">
        {sections.map((section) => (
          <li key={section}>
            <a href={hrefOf(section)}>{rulebook.sections[section].title}</a>{' '}
            <span className="hint">({entries.filter((entry) => entry.section === section).length})</span>
          </li>
        ))}
        <li>
          <a href={hrefOf('sources')}>{rulebook.sources.title}</a>
        </li>
      </ul>
    </nav>
  )
}

/** Entries under the headings of their section, each heading once and in the order of its first entry. */
function Groups({
  entries,
  id,
  words,
  hrefOf,
  wayBack,
}: RulebookProps & { readonly entries: readonly SaidEntry[] }) {
  const groups = [...new Set(entries.map(({ group }) => group))]
  return groups.map((group) => (
    <div className="rule-group" key={group}>
      {group !== '' && <h3>{group}</h3>}
      <ul className="rules">
        {entries
          .filter((entry) => entry.group === group)
          .map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              meant={entry.id === id}
              words={words}
              hrefOf={hrefOf}
              wayBack={entry.id === id ? wayBack : undefined}
            />
          ))}
      </ul>
    </div>
  ))
}

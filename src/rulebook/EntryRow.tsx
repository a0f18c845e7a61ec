import { Fragment, memo } from 'react'
import { formats } from '../rules/formats.ts'
import type { Section } from '../texts/rulebookTexts.ts'
import { sayDay, sayShare } from '../texts/say.ts'
import { sayAlternatives, type SaidCell } from '../texts/sayConditions.ts'
import {
  conditionWords,
  sayFormats,
  sayPoints,
  saySize,
  saySource,
  type RulebookWords,
  type SaidEntry,
} from '../texts/sayRulebook.ts'
import { sourceAddress } from './SourceList.tsx'

/** Sections that hold more than one kind of thing. */
const mixed: readonly Section[] = ['endings', 'limits', 'blocks', 'warnings']

/** One rule, question or number: what it says, when it holds, what it does, and what it rests on. */
export const EntryRow = memo(function EntryRow({
  entry,
  meant,
  words,
  hrefOf,
  wayBack,
}: {
  entry: SaidEntry
  /** whether the address points at it */
  meant: boolean
  words: RulebookWords
  hrefOf: (id: string) => string
  /** back to where somebody came from; shown where the address points */
  wayBack: React.ReactNode
}) {
  const { rulebook, language } = words
  const { entry: texts } = rulebook
  const size = saySize(entry, words)
  return (
    <li className="rule" id={entry.id} tabIndex={-1} data-meant={meant ? '' : undefined}>
      {/* The name of a building block is the heading above it. */}
      {entry.kind !== 'block' && (
        <p className="rule-text">
          {entry.text} {size !== '' && <strong className="rule-size">{size}</strong>}
        </p>
      )}
      <Condition entry={entry} words={words} />
      <Points entry={entry} words={words} />
      {entry.excludes.length > 0 && (
        <p className="rule-excludes">
          {texts.excludes} <strong>{sayFormats(entry.excludes, words)}</strong>
        </p>
      )}
      {entry.effect !== '' && <p className="rule-effect">{entry.effect}</p>}
      {entry.lift !== '' && <p className="rule-effect">{entry.lift}</p>}
      <p className="rule-facts">
        <a href={hrefOf(entry.id)} aria-label={texts.link(entry.id)}>
          {entry.id}
        </a>
        {mixed.includes(entry.section) && <span>{rulebook.kinds[entry.kind]}</span>}
        {entry.sources.length > 0 && (
          <span>
            {texts.source}
            {entry.sources.map((source, at) => {
              const name = saySource(source, words)
              return (
                <Fragment key={source}>
                  {at > 0 && ','} <a href={hrefOf(sourceAddress(source))}>{name}</a>
                </Fragment>
              )
            })}
          </span>
        )}
        {entry.since !== '' && <span>{texts.since(sayDay(entry.since, language))}</span>}
        {entry.share !== undefined && <span>{texts.share(sayShare(entry.share, language))}</span>}
      </p>
      {meant && wayBack}
    </li>
  )
})

/** When it holds, a line for each question: first what must hold in any case; between ways of which one is enough stands "of". */
function Condition({ entry, words }: { entry: SaidEntry; words: RulebookWords }) {
  if (entry.when.length === 0) return null
  const { conditions, entry: texts } = words.rulebook
  const { all, ways } = sayAlternatives(entry.when, conditionWords(words))
  return (
    <div className="rule-when">
      <p>{entry.kind === 'question' ? texts.askedWhen : texts.when}</p>
      <ul>
        {all.map((cell, place) => (
          <Cell key={cell.question} cell={cell} before={place > 0 ? conditions.and : ''} />
        ))}
        {all.length > 0 && <li>{conditions.oneOf}</li>}
        {ways.flatMap((way, at) =>
          way.map((cell, place) => (
            <Cell
              key={`${at}${cell.question}`}
              cell={cell}
              before={place > 0 ? conditions.and : at > 0 ? conditions.or : ''}
            />
          )),
        )}
      </ul>
    </div>
  )
}

function Cell({ cell: { label, answer }, before }: { cell: SaidCell; before: string }) {
  return (
    <li>
      {before} {label} <strong>{answer}</strong>
    </li>
  )
}

/** Points in columns that stay in their place, so that formats can be compared down the page. */
function Points({ entry, words }: { entry: SaidEntry; words: RulebookWords }) {
  const given = formats.flatMap((format, at) => {
    const points = entry.points[format]
    return points === undefined ? [] : [{ format, points, column: at + 1 }]
  })
  if (given.length === 0) return null
  return (
    <ul className="points" aria-label={words.rulebook.entry.points}>
      {given.map(({ format, points, column }) => (
        <li
          className={points > 0 ? 'points-for' : 'points-against'}
          key={format}
          style={{ '--weight': Math.abs(points), '--column': column } as React.CSSProperties}
        >
          {words.reasons.formats[format]} <strong>{sayPoints(points)}</strong>
        </li>
      ))}
    </ul>
  )
}

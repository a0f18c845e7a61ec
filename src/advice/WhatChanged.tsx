import { useEffect, useMemo, useState } from 'react'
import { indicationOf } from '../practice/indication.ts'
import type { Draft } from '../questionnaire/types.ts'
import type { Offering } from '../rules/offering.ts'
import { recommend } from '../rules/recommend.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { changesBetween } from '../rules/variants.ts'
import { inSentence, sayEuro, sayList } from '../texts/say.ts'
import { sayAmounts } from '../texts/sayDifference.ts'
import { partTitle, sayLength, sayMix } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'
import './whatChanged.css'

/**
 * What a changed answer did to the advice. It stays in view, for whoever changed an answer comes back to where that was
 * asked for, which may be far down.
 */
export function WhatChanged({
  before,
  recommendation,
  offering,
  words,
}: {
  /** the answers as they were */
  before: Draft
  recommendation: Recommendation
  offering: Offering
  words: AdviceWords
}) {
  // Empty at first, so that what comes into it is read aloud.
  const [state, setState] = useState<'empty' | 'said' | 'closed'>('empty')
  useEffect(() => {
    const coming = setTimeout(() => setState('said'))
    return () => clearTimeout(coming)
  }, [])
  const earlier = useMemo(() => recommend(before, offering), [before, offering])
  return (
    <div className="what-changed" role="status">
      {state === 'said' && (
        <div className="notice">
          <p>{sayChange(earlier, recommendation, words)}</p>
          <button className="link" type="button" onClick={() => setState('closed')}>
            {words.advice.changed.close}
          </button>
        </div>
      )}
    </div>
  )
}

/** What is among these and not among the others. */
const beside = (these: readonly string[] = [], others: readonly string[] = []): readonly string[] =>
  these.filter((title) => !others.includes(title))

/** All that stands on the screen of the parts but the reasons. */
const shownOf = ({ lines }: Recommendation): string =>
  JSON.stringify(
    lines.map(({ block, theme, audience, weeks, sessions, groups, people, minutes, days, spreadOver }) => [
      [block, theme, audience, weeks.from, weeks.to, spreadOver],
      [sessions, groups, people, minutes, days].map(({ value }) => value),
    ]),
  )

/** The parts that are in both, with what of them is more or less. */
function otherAmounts(earlier: Recommendation, now: Recommendation, words: AdviceWords): string[] {
  return changesBetween(earlier.lines, now.lines)
    .filter(({ from, to }) => from.meetings > 0 && to.meetings > 0)
    .map((change) => sayAmounts(inSentence(words.reasons.blocks[change.block]), change, words))
}

function sayChange(earlier: Recommendation, now: Recommendation, words: AdviceWords): string {
  const { changed } = words.advice
  const [then, today] = [earlier, now].map(({ lines }) => [
    ...new Set(lines.map((line) => partTitle(line, words))),
  ])
  const [added, gone] = [beside(today, then), beside(then, today)]
  const other = otherAmounts(earlier, now, words)
  const [lasted, lasts] = [earlier, now].map((one) => sayLength(one, words))
  const [before, after] = [earlier, now].map((one) => sayEuro(indicationOf(one).exclVat, words.language))
  const said = [
    ...(sayMix(earlier, words) === sayMix(now, words) ? [] : [changed.mix]),
    ...(added.length > 0 ? [changed.added(sayList(added, words.language))] : []),
    ...(gone.length > 0 ? [changed.gone(sayList(gone, words.language))] : []),
    ...(other.length > 0 ? [changed.other(other.join('; '))] : []),
    ...(lasted === lasts || now.lines.length === 0 || earlier.lines.length === 0
      ? []
      : [changed.length(lasted ?? '', lasts ?? '')]),
    ...(before === after ? [] : [changed.price(before ?? '', after ?? '')]),
  ]
  if (said.length > 0) return said.join(' ')
  if (JSON.stringify(earlier.lines) === JSON.stringify(now.lines)) return changed.nothing
  return shownOf(earlier) === shownOf(now) ? changed.reasons : changed.inside
}

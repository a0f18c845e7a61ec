import { useEffect, useMemo, useState } from 'react'
import { indicationOf } from '../practice/indication.ts'
import type { Draft } from '../questionnaire/types.ts'
import type { Offering } from '../rules/offering.ts'
import { recommend } from '../rules/recommend.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { sayEuro } from '../texts/say.ts'
import { sayMix } from '../texts/sayProgramme.ts'
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

function sayChange(earlier: Recommendation, now: Recommendation, words: AdviceWords): string {
  const { changed } = words.advice
  const [mixThen, mixNow] = [sayMix(earlier, words), sayMix(now, words)]
  const [priceThen, priceNow] = [earlier, now].map((one) =>
    sayEuro(indicationOf(one).exclVat, words.language),
  )
  const price = changed.price(priceThen ?? '', priceNow ?? '')
  if (mixThen !== mixNow)
    return [changed.mix(mixThen, mixNow), ...(priceThen === priceNow ? [] : [price])].join(' ')
  if (priceThen !== priceNow) return price
  return JSON.stringify(earlier.lines) === JSON.stringify(now.lines) ? changed.nothing : changed.inside
}

import { useEffect, useState } from 'react'
import './stopOffer.css'
import { offeringOf, type Practice } from '../../practice/practice.ts'
import { leaveOpen } from '../../questionnaire/leaveOpen.ts'
import type { Draft, PageId } from '../../questionnaire/types.ts'
import { unanswered } from '../../questionnaire/walk.ts'
import { boundsOf } from '../../rules/bounds.ts'
import { decide } from '../../rules/decide.ts'
import type { Format } from '../../rules/formats.ts'
import { isOfRoom, settledIn } from '../../rules/nextQuestion.ts'
import { loadExplanation, loadReasons } from '../../texts/load.ts'
import { sayList } from '../../texts/say.ts'
import type { Words } from '../frame/language.ts'
import { practiceInUse, usePracticeInUse } from '../practice/practiceInUse.ts'
import { leaveNews, settleHeart, stillHolds, useSettledHeart, type SettledHeart } from './settledHeart.ts'

export interface StopOfferProps {
  readonly draft: Draft
  /** that is on screen */
  readonly page: PageId
  readonly words: Words
  /** with "weet ik nog niet" for all that was not answered */
  readonly onStop: (draft: Draft) => void
}

function settled(draft: Draft, practice: Practice): Format | null {
  if (unanswered(draft).length === 0 || leaveOpen(draft) === undefined) return null
  // Whoever stops leaves open what was not answered: with what was said not to be known, that may turn it together.
  const offering = offeringOf(practice)
  return settledIn(boundsOf(draft, offering), decide(draft, offering))
}

/**
 * Offers to stop once no answer that is still to come can change which format is the heart of the advice. Certain by
 * the bounds of the rules; where they do not decide, nothing is said. On the page where that comes about it is told
 * under the buttons, where it moves nothing, and said to who does not see it; on the pages after it, one line above
 * the questions leads to it.
 */
export default function StopOffer({ above, ...props }: StopOfferProps & { readonly above: boolean }) {
  return above ? <InOneLine {...props} /> : <AsNews {...props} />
}

function AsNews({ draft, page, words, onStop }: StopOfferProps) {
  const { language } = words
  const inUse = usePracticeInUse()
  const heart = useSettledHeart()
  useEffect(() => {
    let current = true
    const waiting = setTimeout(() => {
      // Without its words, or without a practice to reckon for, there is nothing to offer; the questions go on.
      Promise.all([inUse ?? practiceInUse(), loadReasons(language), loadExplanation(language)]).then(
        ([{ file }, { formats }, { stop }]) => {
          if (!current) return
          const format = file.ok ? settled(draft, file.practice) : null
          settleHeart(
            format === null
              ? undefined
              : { format, of: draft, language, name: formats[format].toLowerCase(), texts: stop },
            page,
          )
        },
        () => undefined,
      )
    }, 200)
    return () => {
      current = false
      clearTimeout(waiting)
    }
  }, [draft, page, language, inUse])
  useEffect(() => () => leaveNews(page), [page])
  return (
    <div role="status">
      {heart?.newOn === page && stillHolds(heart, draft) && (
        <div className="notice">
          <WhatItMeans heart={heart} draft={draft} page={page} words={words} onStop={onStop} />
        </div>
      )}
    </div>
  )
}

function InOneLine({ draft, page, words, onStop }: StopOfferProps) {
  const heart = useSettledHeart()
  // What stands here from the beginning keeps its place, also while it is reckoned anew: no answer moves from under a press.
  const [stands] = useState(heart !== undefined && heart.newOn !== page && stillHolds(heart, draft))
  if (!stands) return null
  const holds = heart?.language === words.language && heart.newOn !== page && stillHolds(heart, draft)
  return (
    <details className={holds ? 'stop-line' : 'stop-line stop-line--away'}>
      <summary>{heart?.texts.may(heart.name)}</summary>
      {holds && <WhatItMeans heart={heart} draft={draft} page={page} words={words} onStop={onStop} />}
    </details>
  )
}

/** What is skipped by stopping here, and what that does. */
function WhatItMeans({
  heart: { name, texts },
  draft,
  page,
  words: { questions, language },
  onStop,
}: StopOfferProps & { readonly heart: SettledHeart }) {
  const rest = leaveOpen(draft)
  if (rest === undefined) return null
  const open = unanswered(draft)
  const skipped = open.map((item) =>
    item.page === page ? texts.onThisPage : `‘${questions.pages[item.page]}’`,
  )
  return (
    <>
      <p>{texts.settled(name, sayList([...new Set(skipped)], language))}</p>
      {isOfRoom(open) && <p>{texts.ifRoom}</p>}
      <button className="button button--second" type="button" onClick={() => onStop(rest)}>
        {texts.stop}
      </button>
    </>
  )
}

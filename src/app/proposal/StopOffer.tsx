import { useEffect, useState } from 'react'
import { offeringOf, type Practice } from '../../practice/practice.ts'
import { leaveOpen } from '../../questionnaire/leaveOpen.ts'
import type { Draft, PageId } from '../../questionnaire/types.ts'
import { unanswered } from '../../questionnaire/walk.ts'
import { boundsOf } from '../../rules/bounds.ts'
import { decide } from '../../rules/decide.ts'
import type { Format } from '../../rules/formats.ts'
import { isOfRoom, settledIn } from '../../rules/nextQuestion.ts'
import { sayList } from '../../texts/say.ts'
import { loadReasons } from '../../texts/load.ts'
import type { Words } from '../frame/language.ts'
import { practiceInUse, usePracticeInUse } from '../practice/practiceInUse.ts'

/** What stopping here would mean. */
interface Offer {
  readonly of: Draft
  readonly name: string
  /** the pages with questions that are still to be answered, in words */
  readonly skipped: string
  /** whether money or time is among them: too little of it could still leave no programme */
  readonly roomOpen: boolean
  readonly rest: Draft
}

function settled(
  draft: Draft,
  practice: Practice,
): { readonly format: Format; readonly rest: Draft } | undefined {
  const rest = leaveOpen(draft)
  const offering = offeringOf(practice)
  // Whoever stops leaves open what was not answered: with what was said not to be known, that may turn it together.
  const format = settledIn(boundsOf(draft, offering), decide(draft, offering))
  return rest === undefined || format === null ? undefined : { format, rest }
}

/**
 * Offers to stop once no answer that is still to come can change which format is the heart of the advice. Certain by
 * the bounds of the rules; where they do not decide, nothing is said.
 */
export default function StopOffer({
  draft,
  page,
  words: { shell, questions, language },
  onStop,
}: {
  draft: Draft
  /** that is on screen */
  page: PageId
  words: Words
  /** with "weet ik nog niet" for all that was not answered */
  onStop: (draft: Draft) => void
}) {
  const [offer, setOffer] = useState<Offer>()
  const inUse = usePracticeInUse()
  useEffect(() => {
    let current = true
    const waiting = setTimeout(() => {
      const open = unanswered(draft)
      // Not while this page is being answered: what stands on it would be called skipped.
      const busy = open.some((item) => item.page === page)
      if (open.length === 0 || busy) return
      // Without its words, or without a practice to reckon for, there is nothing to offer; the questions go on.
      Promise.all([inUse ?? practiceInUse(), loadReasons(language)]).then(
        ([{ file }, { formats }]) => {
          const sure = file.ok ? settled(draft, file.practice) : undefined
          if (!current || sure === undefined) return
          setOffer({
            of: draft,
            name: formats[sure.format].toLowerCase(),
            skipped: sayList([...new Set(open.map((item) => `‘${questions.pages[item.page]}’`))], language),
            roomOpen: isOfRoom(open),
            rest: sure.rest,
          })
        },
        () => undefined,
      )
    }, 200)
    return () => {
      current = false
      clearTimeout(waiting)
    }
  }, [draft, page, questions, language, inUse])
  return (
    <div role="status">
      {offer?.of === draft && (
        <div className="notice">
          <p>{shell.wizard.settled(offer.name, offer.skipped)}</p>
          {offer.roomOpen && <p>{shell.wizard.settledIfRoom}</p>}
          <button className="button button--second" type="button" onClick={() => onStop(offer.rest)}>
            {shell.wizard.stop}
          </button>
        </div>
      )}
    </div>
  )
}

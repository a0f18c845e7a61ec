import { memo, useDeferredValue, useMemo, useState } from 'react'
import { changes } from '../../dossier/changes.ts'
import { emptyContent } from '../../dossier/reduce.ts'
import { indicationOf } from '../../practice/indication.ts'
import { offeringOf, type Practice } from '../../practice/practice.ts'
import { UNKNOWN } from '../../questionnaire/kinds.ts'
import type { Draft, QuestionId } from '../../questionnaire/types.ts'
import { unanswered, walk, type Asked } from '../../questionnaire/walk.ts'
import { correct } from '../../rules/corrections/correct.ts'
import type { Corrections } from '../../rules/corrections/correction.ts'
import type { Recommendation } from '../../rules/recommendation.ts'
import { questionText, sayEuro } from '../../texts/say.ts'
import { sayMix } from '../../texts/sayProgramme.ts'
import { inTheirWords } from '../../texts/sayNames.ts'
import { sayNotice, sayOutcome } from '../../texts/sayReasons.ts'
import { sayWhatChanged } from '../../texts/sayWhatChanged.ts'
import type { CallWords } from './callProps.ts'
import type { Thoughts } from './thoughts.ts'
import { useThoughts } from './useThoughts.ts'

interface CallAdviceProps {
  readonly draft: Draft
  readonly practice: Practice
  readonly corrections: Corrections
  readonly parked: readonly QuestionId[]
  readonly showing: boolean
  readonly saving: string
  readonly words: CallWords
  readonly onGo: (id: QuestionId) => void
}

/** The advice on one set of answers, as it last stood on the screen. */
interface Standing {
  readonly draft: Draft
  readonly recommendation: Recommendation
  readonly asked: readonly Asked[]
  /** what the last answers changed */
  readonly changed: { readonly from: Recommendation; readonly answers: number } | undefined
  /** how often something was said of what changed: the same words are heard again */
  readonly time: number
  readonly added: number
  readonly gone: number
}

const countNotIn = (from: readonly Asked[], among: readonly Asked[]): number =>
  from.filter((one) => !among.includes(one)).length

/** While too little is known for any programme, none is shown. */
const isTooEarly = ({ kind, outcome }: Recommendation): boolean =>
  kind === 'notYet' && outcome === 'noDirection'

/**
 * The advice beside the conversation. It comes after what is typed: the answers reach it when the questions have been
 * drawn, and what takes long is thought about in the pauses.
 */
export const CallAdvice = memo(function CallAdvice({
  draft: newest,
  practice,
  corrections,
  parked,
  showing,
  saving,
  words,
  onGo,
}: CallAdviceProps) {
  const draft = useDeferredValue(newest)
  const offering = useMemo(() => offeringOf(practice), [practice])
  const { recommendation, firm, counting, idle, walked } = useMemo(() => {
    const { computed, corrected, applied, notApplied } = correct(draft, offering, corrections)
    return {
      recommendation: corrected,
      // How firm another heart is than the one that was worked out, nobody worked out.
      firm: corrected.lead === computed.lead,
      counting: applied.length,
      idle: notApplied.length,
      walked: walk(draft),
    }
  }, [draft, offering, corrections])
  const [standing, setStanding] = useState<Standing>({
    draft,
    recommendation,
    asked: walked.asked,
    changed: undefined,
    time: 0,
    added: 0,
    gone: 0,
  })
  if (standing.recommendation !== recommendation) {
    const answers = changes({ ...emptyContent, draft: standing.draft }, { ...emptyContent, draft }).length
    setStanding({
      draft,
      recommendation,
      asked: walked.asked,
      changed: answers === 0 ? standing.changed : { from: standing.recommendation, answers },
      time: standing.time + (answers === 0 ? 0 : 1),
      added: countNotIn(walked.asked, standing.asked),
      gone: countNotIn(standing.asked, walked.asked),
    })
  }
  const thoughts = useThoughts(draft, offering, parked)

  const said = useMemo(() => inTheirWords(words, walked.answers), [words, walked])
  const { call, language, reasons, advice } = said
  const { kind, lines, warnings } = recommendation
  const tooEarly = isTooEarly(recommendation)
  const ended = sayOutcome(recommendation, { ...said, answers: walked.answers })
  const price = indicationOf(recommendation)
  const { changed, time, added, gone } = standing
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself: who has no mouse scrolls it from here
    <aside className="call-advice" aria-labelledby="call-advice-title" tabIndex={0}>
      {!showing && <p className="call-saving">{saving}</p>}
      {!showing && (
        <Next
          draft={draft}
          kind={recommendation.kind}
          thoughts={thoughts}
          parked={parked}
          words={words}
          onGo={onGo}
        />
      )}
      <h2 id="call-advice-title">{call.advice.title}</h2>
      <p className="call-mix">{tooEarly ? call.advice.tooEarly : sayMix(recommendation, said)}</p>
      {counting > 0 && <p>{call.advice.corrected(counting)}</p>}
      {!showing && idle > 0 && <p>{call.advice.idle(idle)}</p>}
      {!tooEarly && ended !== undefined && <p>{ended.why}</p>}
      {kind === 'noneNeeded' && <p>{reasons.rules['ending.noneNeeded']}</p>}
      {!showing && !tooEarly && lines.length > 0 && (
        <p className="call-price">
          {advice.price(sayEuro(price.exclVat, language), sayEuro(price.inclVat, language))}
        </p>
      )}
      <p className="call-changed" role="status">
        {/* Another element each time: the same words of the next answer are heard again. */}
        <span key={time}>
          {[
            changed &&
              !tooEarly &&
              // Nobody saw what was worked out before there was a direction.
              !isTooEarly(changed.from) &&
              sayWhatChanged(changed.from, recommendation, changed.answers, said, !showing),
            added > 0 && call.changed.questionsAdded(added),
            gone > 0 && call.changed.questionsGone(gone),
          ]
            .filter(Boolean)
            .join(' ')}
        </span>
      </p>
      {!showing && !tooEarly && firm && kind !== 'noneNeeded' && (
        <Firm draft={draft} thoughts={thoughts} lead={recommendation.lead} words={words} />
      )}
      {!tooEarly && warnings.length > 0 && (
        <>
          <h3>{call.advice.warnings(warnings.length)}</h3>
          <ul>
            {warnings.map((notice) => (
              <li key={notice.id}>{sayNotice(notice, { ...said, answers: walked.answers })}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
})

/**
 * What is best asked now; that nothing can change the heart any more; or that all has been asked, and whether what the
 * client does not know yet can still turn it.
 */
function Next({
  draft,
  kind,
  thoughts,
  parked,
  words,
  onGo,
}: Pick<CallAdviceProps, 'draft' | 'parked' | 'words' | 'onGo'> & {
  kind: Recommendation['kind']
  thoughts: Thoughts | undefined
}) {
  const { call, questions, explanation } = words
  const open = unanswered(draft)
  const notKnown = walk(draft).asked.filter(({ id, steers }) => steers && draft[id] === UNKNOWN).length
  // Until it has been thought about again, the question itself may have been answered meanwhile.
  const first = open.find(({ id }) => !parked.includes(id))?.id
  const best = open.find(({ id }) => id === thoughts?.outlook.next && !parked.includes(id))?.id ?? first
  const toGo = best ?? open[0]?.id
  const settled = thoughts?.of === draft ? thoughts.outlook.settled : null
  // That no programme is needed rests on few answers, and is not weighed by what fits.
  const mayTurn = thoughts?.of === draft && settled === null && kind !== 'noneNeeded'
  return (
    <div className="call-next">
      {open.length === 0 && <p>{notKnown === 0 ? call.advice.complete : call.advice.asked(notKnown)}</p>}
      {settled !== null && (
        <p className="call-stop">
          {(open.length === 0 ? call.advice.stays : call.advice.settled)(explanation.formats[settled])}{' '}
          {thoughts?.outlook.roomOpen && call.advice.roomOpen}
        </p>
      )}
      {open.length === 0 && notKnown > 0 && mayTurn && <p>{call.advice.mayTurn}</p>}
      {toGo !== undefined && (
        <p>
          {best === undefined ? call.advice.parkedOnly(open.length) : call.advice.next}{' '}
          <button className="link" type="button" onClick={() => onGo(toGo)}>
            {questionText(toGo, questions).label}
          </button>
        </p>
      )}
    </div>
  )
}

/** How firm it is. What was thought of other answers is not said of these. */
function Firm({
  draft,
  thoughts,
  lead,
  words: { call, explanation },
}: Pick<CallAdviceProps, 'draft' | 'words'> & {
  thoughts: Thoughts | undefined
  lead: Recommendation['lead']
}) {
  // Where too much is open, it is said as the advice page says it.
  const howFirm = ({ level, heldBack }: Thoughts['firmness']) =>
    heldBack ? explanation.heldBack[level] : level === 'narrow' ? call.advice.narrow : explanation.firm[level]
  return (
    <>
      <h3>{call.advice.firmTitle}</h3>
      <p>
        {thoughts?.of !== draft
          ? call.advice.thinking
          : lead === null
            ? explanation.noHeart
            : `${explanation.heart(explanation.formats[lead])} ${howFirm(thoughts.firmness)}`}
      </p>
    </>
  )
}

import { Fragment, useMemo } from 'react'
import '../ui/table.css'
import './advice.css'
import { indicationOf } from '../practice/indication.ts'
import type { Practice } from '../practice/practice.ts'
import { offeringOf } from '../practice/practice.ts'
import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import { walk } from '../questionnaire/walk.ts'
import { besideBudget } from '../rules/beside.ts'
import { leftOutIn } from '../rules/presence.ts'
import { correct } from '../rules/corrections/correct.ts'
import type { Corrections } from '../rules/corrections/correction.ts'
import type { NoticeLine, Recommendation, Rejected } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from '../texts/adviceTexts.ts'
import type { ExplanationTexts } from '../texts/explanationTexts.ts'
import type { ProposalTexts } from '../texts/proposalTexts.ts'
import type { ReasonTexts } from '../texts/reasonTexts.ts'
import { sayEuro } from '../texts/say.ts'
import { sayBeginning } from '../texts/sayBeginning.ts'
import { sayBudget } from '../texts/sayBudget.ts'
import { sayChiefReasons } from '../texts/sayChiefReasons.ts'
import { sayProvisional } from '../texts/sayFirmness.ts'
import { inTheirWords } from '../texts/sayNames.ts'
import { asTold, sayMix } from '../texts/sayProgramme.ts'
import {
  byStep,
  sayNotice,
  sayLeftOut,
  sayLifted,
  sayOutcome,
  sayRejected,
  type Wording,
} from '../texts/sayReasons.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'
import { AskedTimeSection } from './AskedTimeSection.tsx'
import { ExplanationSection } from './ExplanationSection.tsx'
import { LaterSection } from './LaterSection.tsx'
import { MaatlintFigure } from './MaatlintFigure.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { PartSection } from './PartSection.tsx'
import { PriceFacts } from './PriceFacts.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'
import { Reasons } from './Reasons.tsx'
import { RuleLink } from './RuleLink.tsx'
import { useUnfoldedOnPaper } from './useUnfoldedOnPaper.ts'
import { WhatChanged } from './WhatChanged.tsx'

/** All that the advice is said with. */
export interface AdviceWords extends Wording {
  readonly advice: AdviceTexts
  readonly programme: ProgrammeTexts
  readonly reasons: ReasonTexts
  readonly explanation: ExplanationTexts
  /** what each part is for and how it goes */
  readonly parts: ProposalTexts['blocks']
  /** when it can begin */
  readonly planning: ProposalTexts['planning']
}

/** Where an answer can be changed, and where a rule is explained. */
export interface WayBack {
  readonly hrefOf: (page: PageId) => string
  readonly ruleHref: (id: string) => string
  /** undefined where answers cannot be changed, as in an example */
  readonly go: ((page: PageId, question: QuestionId) => void) | undefined
}

const none: Corrections = []

/** The recommendation on screen: the mix, each part with its reasons, what is not advised, what to look out for. */
export default function AdviceScreen({
  draft,
  before,
  practice,
  corrections = none,
  today,
  words,
  wayBack,
  complete,
  children,
}: {
  draft: Draft
  /** the answers as they were before one was changed from here */
  before: Draft | undefined
  practice: Practice
  /** what the consultant judged otherwise than the rules */
  corrections?: Corrections
  /** an ISO date */
  today: string
  words: {
    readonly language: Language
    readonly questions: QuestionTexts
    readonly advice: AdviceTexts
    readonly programme: ProgrammeTexts
    readonly reasons: ReasonTexts
    readonly explanation: ExplanationTexts
    readonly parts: ProposalTexts['blocks']
    readonly planning: ProposalTexts['planning']
  }
  wayBack: WayBack
  /** offers to complete the proposal: not to whoever needs no programme */
  complete?: React.ReactNode
  children: React.ReactNode
}) {
  const { recommendation, applied, answers, offering } = useMemo(() => {
    const offers = offeringOf(practice)
    const { corrected, applied: counting } = correct(draft, offers, corrections)
    return {
      recommendation: corrected,
      applied: counting,
      answers: walk(draft).answers,
      offering: offers,
    }
  }, [draft, practice, corrections])
  const said: AdviceWords = {
    ...inTheirWords(words, answers),
    answers,
    corrections: applied,
  }
  const { language, advice, programme, reasons } = said
  const { lines, rejected, later, outcome, warnings, assumptions } = recommendation
  const price = indicationOf(recommendation)
  const ended = sayOutcome(recommendation, said)
  const leftOut = sayLeftOut(recommendation, said)
  const chief = sayChiefReasons(recommendation, said)
  const provisional = sayProvisional(recommendation, draft, said.explanation)
  useUnfoldedOnPaper()
  const warned = (
    <Notices
      title={advice.warnings}
      // Who is left out stands beside the price already.
      groups={inOne(
        lines.length > 0 ? warnings.filter((notice) => notice !== leftOutIn(warnings)) : warnings,
      )}
      words={said}
      wayBack={wayBack}
    />
  )
  return (
    <>
      {before && (
        <WhatChanged before={before} recommendation={recommendation} offering={offering} words={said} />
      )}
      <p className="mix">{sayMix(recommendation, said)}</p>
      {chief.length > 0 && <p>{advice.chiefly(chief.join(' '))}</p>}
      {provisional !== undefined && <p>{provisional}</p>}
      {applied.length > 0 && <p className="notice">{advice.judgement.corrected(applied.length)}</p>}
      {outcome !== null && ended !== undefined && (
        <section>
          <h2>{advice.nothingYet}</h2>
          <p>
            {ended.why}
            <RuleLink id={`outcome:${outcome}`} sentence={ended.why} words={said} wayBack={wayBack} />
          </p>
          <h2>{advice.first}</h2>
          <p>{ended.step}</p>
        </section>
      )}
      {recommendation.kind === 'noneNeeded' && (
        <p>
          {reasons.rules['ending.noneNeeded']}
          <RuleLink
            id="rule:ending.noneNeeded"
            sentence={reasons.rules['ending.noneNeeded']}
            words={said}
            wayBack={wayBack}
          />{' '}
          {advice.noneNeeded.firm} {advice.noneNeeded.comeBack}
        </p>
      )}
      {lines.length > 0 && (
        <>
          <p className="price">
            {advice.price(sayEuro(price.exclVat, language), sayEuro(price.inclVat, language))}
          </p>
          <p>
            {practice.fictional && `${advice.madeUp(practice.name)} `}
            {advice.noOffer}
          </p>
          {leftOut !== undefined && <p>{leftOut}</p>}
          <p>{sayBudget(besideBudget(answers, price), { ...said, recommendation })}</p>
          <PriceFacts recommendation={recommendation} price={price} practice={practice} words={said} />
          <p>
            {sayBeginning(recommendation, { answers, today, planning: said.planning, language }).join(' ')}
          </p>
          <OnThisPage title={advice.onThisPage} />
          <MaatlintFigure lines={lines} words={said} />
          {lines.some(({ block }) => block === 'coordination') && <p>{programme.tapeWithout}</p>}
          <ProgrammeTable recommendation={recommendation} words={said} />
          <AskedTimeSection lines={lines} words={said} />
          {complete}
          {children}
          {warned}
          <section>
            <h2>{advice.parts}</h2>
            <p className="hint rule-hint">{advice.ruleHint}</p>
            {asTold(lines).map((line) => (
              <PartSection
                key={`${line.block}${line.theme ?? ''}${line.audience}`}
                line={line}
                price={price.parts[lines.indexOf(line)] ?? 0}
                lines={lines}
                before={lines.slice(0, lines.indexOf(line)).filter(({ block }) => block === line.block)}
                lead={recommendation.lead}
                sizes={offering.sizes}
                words={said}
                wayBack={wayBack}
              />
            ))}
          </section>
        </>
      )}
      {lines.length === 0 && recommendation.kind !== 'noneNeeded' && <OnThisPage title={advice.onThisPage} />}
      {/* Who needs no programme has read why. */}
      {rejected.length > 0 && recommendation.kind !== 'noneNeeded' && (
        <section>
          <h2>{advice.notAdvised}</h2>
          {sayRejected(rejected, later, said).map(({ title, first }) => (
            <article className="not-advised" key={first.format}>
              <h3>{title}</h3>
              <p>{advice.stages[first.stage]}</p>
              <Reasons
                ids={first.because}
                about={`${advice.notAdvised}, ${title}`}
                words={said}
                wayBack={wayBack}
                side={-1}
                block={first.format}
              />
              <Lifted rejected={first} later={later} words={said} />
            </article>
          ))}
        </section>
      )}
      {later.length > 0 && <LaterSection recommendation={recommendation} words={said} />}
      {/* Without a programme, what has to change first comes before a document that says so. */}
      {lines.length === 0 && recommendation.kind !== 'noneNeeded' && complete}
      {lines.length === 0 && children}
      {lines.length === 0 && warned}
      <ExplanationSection
        draft={draft}
        offering={offering}
        recommendation={recommendation}
        words={said}
        texts={said.explanation}
        wayBack={wayBack}
      />
      <Notices
        title={advice.assumptions}
        groups={byStep(assumptions)}
        folded={advice.allAssumptions(assumptions.length)}
        words={said}
        wayBack={wayBack}
      />
    </>
  )
}

/** What would make it possible, in one sentence after all the reasons. */
function Lifted({
  rejected,
  later,
  words,
}: {
  rejected: Rejected
  later: Recommendation['later']
  words: AdviceWords
}) {
  const sentence = sayLifted(rejected, later, words)
  return sentence === undefined ? null : <p>{sentence}</p>
}

const inOne = (notices: readonly NoticeLine[]): ReturnType<typeof byStep> =>
  notices.length > 0 ? [{ step: null, notices }] : []

function Notices({
  title,
  groups,
  folded,
  words,
  wayBack,
}: {
  title: string
  groups: ReturnType<typeof byStep>
  /** what opens them, where they are not all shown at once */
  folded?: string
  words: AdviceWords
  wayBack: WayBack
}) {
  if (groups.length === 0) return null
  const all = groups.map(({ step, notices }) => (
    <Fragment key={step}>
      {step !== null && <h3>{words.questions.steps[step]}</h3>}
      <ul>
        {notices.map((notice) => {
          const sentence = sayNotice(notice, words)
          return (
            <li key={notice.id}>
              {sentence}
              <RuleLink id={notice.id} sentence={sentence} words={words} wayBack={wayBack} />
            </li>
          )
        })}
      </ul>
    </Fragment>
  ))
  return (
    <section>
      <h2>{title}</h2>
      {folded === undefined ? (
        all
      ) : (
        <details className="fold">
          <summary>{folded}</summary>
          {all}
        </details>
      )}
    </section>
  )
}

import { Fragment, useEffect, useState } from 'react'
import type { PageId, QuestionId, Draft } from '../questionnaire/types.ts'
import { indicationOf } from '../practice/indication.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { explain, type Explanation } from '../rules/explain.ts'
import type { Offering } from '../rules/offering.ts'
import type { Recommendation, Variant } from '../rules/recommendation.ts'
import type { WhatIf } from '../rules/whatIf.ts'
import type { ExplanationTexts } from '../texts/explanationTexts.ts'
import { questionText } from '../texts/say.ts'
import { sayChanges, type SaidChange } from '../texts/sayChanges.ts'
import { sayDifference } from '../texts/sayDifference.ts'
import { sayFirmness, sayNext, sayNoDeeper } from '../texts/sayFirmness.ts'
import { sayInVat, wholeEuros } from '../texts/sayPrice.ts'
import { sayLength, sayParts } from '../texts/sayProgramme.ts'
import type { AdviceWords, WayBack } from './AdviceScreen.tsx'
import { Reasons } from './Reasons.tsx'

/** How many changes are said at once; the rest opens on demand. */
const AT_ONCE = 2

interface Saying {
  readonly words: AdviceWords
  readonly texts: ExplanationTexts
  readonly wayBack: WayBack
}

/**
 * What stands behind the advice. It is worked out after the advice itself is on screen: a hundred other advices take
 * longer than one.
 */
export function ExplanationSection({
  draft,
  offering,
  recommendation,
  ...saying
}: Saying & { draft: Draft; offering: Offering; recommendation: Recommendation }) {
  const [explained, setExplained] = useState<{ readonly of: Draft; readonly explanation: Explanation }>()
  useEffect(() => {
    const waiting = setTimeout(() => setExplained({ of: draft, explanation: explain(draft, offering) }), 60)
    return () => clearTimeout(waiting)
  }, [draft, offering])
  if (recommendation.kind === 'noneNeeded') return null
  if (explained?.of !== draft) return <p className="hint">{saying.texts.loading}</p>
  return <Explained explanation={explained.explanation} advised={recommendation} {...saying} />
}

/** The explanation itself, once it is there. */
export function Explained({
  explanation,
  advised,
  ...saying
}: Saying & { explanation: Explanation; advised: Recommendation }) {
  const { texts } = saying
  const next = sayNext(explanation, texts, saying.words, indicationOf(advised))
  return (
    <>
      <Changes explanation={explanation} {...saying} />
      <Firm explanation={explanation} {...saying} />
      {(explanation.kind === 'advice' || explanation.deeper !== null) && (
        <section>
          <h2>{texts.variantsTitle}</h2>
          <Uncorrected words={saying.words} texts={texts} />
          {/* What is not there cannot be made smaller. */}
          {explanation.kind === 'advice' && (
            <VariantArticle
              variant={explanation.compact}
              advised={advised.lines}
              about={texts.compact}
              none={texts.compact.none}
              {...saying}
            />
          )}
          <VariantArticle
            variant={explanation.deeper}
            advised={advised.lines}
            about={texts.deeper}
            none={sayNoDeeper(explanation, advised, texts)}
            {...saying}
          />
          {next !== undefined && (
            <article className="part">
              <h3>{texts.goingOn.title}</h3>
              <p>{next}</p>
            </article>
          )}
        </section>
      )}
    </>
  )
}

/** Rules are tried on answers, and not on what a consultant changed by hand. */
const Uncorrected = ({ words: { corrections = [] }, texts }: Omit<Saying, 'wayBack'>) =>
  corrections.length > 0 ? <p>{texts.uncorrected}</p> : null

/** What would change it: first what somebody can do something about, then what it depends on. */
function Changes({ explanation, ...saying }: Saying & { explanation: Explanation }) {
  const { texts } = saying
  const better = explanation.proposals
  // What turns the heart comes first, then what brings another format or takes one away.
  const depends = explanation.wouldChange
    .filter(({ changeable, better: improves }) => !(changeable && improves))
    .toSorted((one, other) => Number(other.turns) - Number(one.turns))
  return (
    <section>
      <h2>{texts.changeTitle}</h2>
      <Uncorrected words={saying.words} texts={texts} />
      {better.length === 0 ? (
        <p>{texts.nothingBetter}</p>
      ) : (
        <>
          <p>{texts.changeIntro}</p>
          <ChangeList changes={better} about={texts.changeTitle} kind={explanation.kind} {...saying} />
        </>
      )}
      {depends.length > 0 && (
        <>
          <h3>{texts.dependsTitle}</h3>
          <ChangeList changes={depends} about={texts.dependsTitle} kind={explanation.kind} {...saying} />
        </>
      )}
    </section>
  )
}

function ChangeList({
  changes,
  about,
  kind,
  words,
  texts,
  wayBack,
}: Saying & {
  changes: readonly WhatIf[]
  /** the heading that they stand under */
  about: string
  kind: Explanation['kind']
}) {
  const lines = sayChanges(changes, kind, { ...words, explanation: texts })
  const item = ({ ids, sentence }: SaidChange) => (
    <li key={sentence}>
      {sentence} <QuestionLinks ids={ids} words={words} wayBack={wayBack} />
    </li>
  )
  return (
    <>
      <ul className="reasons">{lines.slice(0, AT_ONCE).map(item)}</ul>
      {lines.length > AT_ONCE && (
        <details className="fold">
          <summary>
            {texts.more(lines.length - AT_ONCE)}
            <span className="visually-hidden">{` (${about})`}</span>
          </summary>
          <ul className="reasons">{lines.slice(AT_ONCE).map(item)}</ul>
        </details>
      )}
    </>
  )
}

function QuestionLinks({
  ids,
  words,
  wayBack,
}: {
  ids: readonly QuestionId[]
  words: AdviceWords
  wayBack: WayBack
}) {
  const { questions, advice } = words
  if (!wayBack.go) return null
  return ids.map((id, index) => {
    const page = itemOf(id).page as PageId
    const label = `: ${questionText(id, questions).label}`
    return (
      <Fragment key={id}>
        {index > 0 && ' '}
        <a
          href={wayBack.hrefOf(page)}
          aria-label={`${advice.changeAnswer}${label}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            wayBack.go?.(page, id)
          }}
        >
          {advice.changeAnswer}
          {/* Two links that read the same are told apart to the eye as well. */}
          {ids.length > 1 && label}
        </a>
      </Fragment>
    )
  })
}

function Firm({ explanation, words, texts, wayBack }: Saying & { explanation: Explanation }) {
  const { firmness, outlook } = explanation
  const question = (id: QuestionId) => (
    <li key={id}>
      {questionText(id, words.questions).label} <QuestionLinks ids={[id]} words={words} wayBack={wayBack} />
    </li>
  )
  return (
    <section>
      <h2>{texts.firmTitle}</h2>
      <Uncorrected words={words} texts={texts} />
      <p>{sayFirmness(explanation, texts)}</p>
      {firmness.hangsOn.length > 0 && (
        <>
          <p>{texts.hangsOn(firmness.hangsOn.length)}</p>
          <ul>{firmness.hangsOn.map(question)}</ul>
        </>
      )}
      {outlook.next !== null && (
        <>
          <p>{texts.next}</p>
          <ul>{question(outlook.next)}</ul>
        </>
      )}
    </section>
  )
}

function VariantArticle({
  variant,
  advised,
  about,
  none,
  words,
  texts,
  wayBack,
}: Saying & {
  variant: Variant | null
  /** the parts of the advice that it is put beside */
  advised: Recommendation['lines']
  about: Pick<ExplanationTexts['compact'], 'title' | 'text'>
  none: string
}) {
  const { language, answers } = words
  return (
    <article className="part">
      <h3>{about.title}</h3>
      {variant === null ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{about.text}</p>
          <p>
            <strong>{texts.youGet(sayParts(variant.lines, words))}</strong>{' '}
            {texts.variantPrice(
              sayInVat(wholeEuros(variant.price, answers), answers, texts.amount.vat, language),
              sayLength(variant, words),
            )}
          </p>
          {/* Where it is called the same as the advice, what is different is all there is to read. */}
          <details className="fold named" open={sayParts(variant.lines, words) === sayParts(advised, words)}>
            <summary>
              {texts.difference}
              <span className="visually-hidden">{` (${about.title})`}</span>
            </summary>
            <ul>
              {sayDifference(variant, { ...words, explanation: texts }).map((said) => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          </details>
          {variant.id === 'deeper' && (
            <>
              <p>{texts.needs}</p>
              <Reasons ids={variant.because} about={about.title} words={words} wayBack={wayBack} />
            </>
          )}
        </>
      )}
    </article>
  )
}

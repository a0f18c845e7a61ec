import { useEffect, useMemo, useState } from 'react'
import '../../ui/table.css'
import './proposal.css'
import type { Practice } from '../../practice/practice.ts'
import { nextNumber } from '../../practice/offerNumber.ts'
import type { Draft } from '../../questionnaire/types.ts'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import { languages, type Language } from '../../texts/texts.ts'
import { localDay } from '../../ui/localDay.ts'
import {
  aboutAdded,
  aboutChapter,
  aboutPart,
  aboutWords,
  correctionsFrom,
  editsFrom,
  type Adjustments,
} from '../adjustments.ts'
import type { ProposalDocument, Section } from '../document.ts'
import type { Offer } from '../edits.ts'
import { nextVersion, tidyNumber } from '../released.ts'
import { ChapterTools } from './ChapterTools.tsx'
import type { Desk } from './desk.ts'
import { GoneChapter } from './GoneChapter.tsx'
import { PartChoices } from './PartChoices.tsx'
import { ProposalArticle } from './ProposalArticle.tsx'
import { ReleasedList } from './ReleasedList.tsx'
import { ReleaseForm } from './ReleaseForm.tsx'
import { useChapterOrder, useProposal } from './useProposal.ts'

const nothing: Adjustments = {}

/**
 * The proposal as a page: to read and to print, and for who advises to change and to release. A manager meets none of
 * the latter but one button.
 */
export default function ProposalScreen({
  draft,
  practice,
  language,
  texts,
  download,
  desk,
  titledBy,
  onTitle,
  pdfHref,
  now = () => new Date(),
}: {
  draft: Draft
  practice: Practice
  /** of the screen; the proposal's own is chosen here */
  language: Language
  texts: OfferTexts
  download: ProposalTexts['download']
  /** absent where it is only to be read, as in an example */
  desk: Desk | undefined
  /** the id of the h1, which stands before this has been loaded */
  titledBy: string
  onTitle: (title: string, language: Language) => void
  /** where the same can be had as a PDF */
  pdfHref: string
  now?: () => Date
}) {
  const [inLanguage, setInLanguage] = useState(language)
  const [adjusting, setAdjusting] = useState(false)
  const [typedNumber, setTypedNumber] = useState<string>()
  const [madeOn] = useState(() => localDay(now()))
  // What is being typed shows before it is kept.
  const [live, setLive] = useState(nothing)
  const adjusted = desk?.adjusted ?? nothing
  const edits = useMemo(() => editsFrom({ ...adjusted, ...live }), [adjusted, live])
  const { corrections } = useMemo(() => correctionsFrom(adjusted), [adjusted])

  const released = desk?.released
  const numbers = desk?.numbers
  const proposedNumber = useMemo(
    () =>
      nextNumber(
        practice.numberPattern,
        [...(numbers ?? []), ...(released ?? []).map(({ number }) => number)],
        Number(madeOn.slice(0, 4)),
      ),
    [practice, released, numbers, madeOn],
  )
  const number = tidyNumber(typedNumber ?? proposedNumber)
  const version = nextVersion(released ?? [], number)
  const input = useMemo(() => {
    const offer: Offer = { number, version }
    return {
      draft,
      practice,
      language: inLanguage,
      madeOn,
      edits,
      corrections,
      ...(adjusting ? { offer } : {}),
    }
  }, [draft, practice, inLanguage, madeOn, edits, corrections, adjusting, number, version])
  const written = useProposal(input)
  const order = useChapterOrder(input)

  const title = written.at === 'written' ? written.proposal.title : undefined
  const titleLanguage = written.at === 'written' ? written.proposal.language : inLanguage
  useEffect(() => {
    if (title !== undefined) onTitle(title, titleLanguage)
  }, [title, titleLanguage, onTitle])

  // Where somebody goes on after a chapter was left out or put back.
  const [moved, setMoved] = useState<string>()
  const putBack = (id: string) => {
    setMoved(id)
    // Words without a letter in them would leave it out again.
    const blank = edits.words[inLanguage]?.[id]?.text.trim() === ''
    desk?.adjust({ [aboutChapter(id)]: null, ...(blank ? { [aboutWords(inLanguage, id)]: null } : {}) })
  }
  const leaveOut = (id: string) => {
    setMoved(id)
    desk?.adjust({ [aboutChapter(id)]: 'leftOut' })
  }

  if (written.at === 'failed')
    return (
      <p className="notice notice--attention" role="alert">
        {texts.failed}
      </p>
    )
  if (written.at === 'writing') return <p role="status">{texts.loading}</p>
  const { proposal } = written

  return (
    <>
      <div className="paper-tools">
        <fieldset className="field">
          <legend className="label">{download.language}</legend>
          <div className="paper-choice">
            {languages.map((option) => (
              <label className="option" key={option}>
                <input
                  type="radio"
                  name="page-language"
                  checked={inLanguage === option}
                  onChange={() => {
                    setMoved(undefined)
                    setInLanguage(option)
                  }}
                />
                <span>{download.languages[option]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="paper-buttons">
          <button className="button button--second" type="button" onClick={() => print()}>
            {texts.print}
          </button>
          <a className="link" href={pdfHref}>
            {texts.asPdf}
          </a>
          {desk && (
            <button
              className="button button--second"
              type="button"
              aria-expanded={adjusting}
              aria-controls="adjusting"
              onClick={() => {
                setMoved(undefined)
                setAdjusting(!adjusting)
              }}
            >
              {adjusting ? texts.stopAdjusting : texts.adjust}
            </button>
          )}
        </div>
        {desk && !adjusting && <p className="hint">{texts.adjustHint}</p>}
        <div id="adjusting">
          {desk && adjusting && (
            <div className="adjusting">
              <h2>{texts.adjust}</h2>
              <p>{texts.intro}</p>
              <PartChoices
                parts={proposal.parts}
                edits={edits}
                inLanguage={proposal.language}
                language={language}
                texts={texts.parts}
                onChoose={({ key, extra }, state) =>
                  desk.adjust(
                    extra
                      ? { [aboutAdded(key)]: state === 'option' ? true : null }
                      : { [aboutPart(key)]: state === 'included' ? null : state },
                  )
                }
              />
              <ReleaseForm
                input={input}
                offer={{ number, version }}
                typed={typedNumber ?? proposedNumber}
                onType={setTypedNumber}
                proposal={proposal}
                desk={desk}
                language={language}
                texts={texts.release}
                progress={download}
              />
              <ReleasedList
                released={desk.released}
                fileOf={desk.fileOf}
                standing={desk.standing}
                mark={desk.mark}
                documentOf={desk.documentOf}
                onAgain={(again) => {
                  setTypedNumber(again)
                  document.getElementById('offer-number')?.focus()
                }}
                language={language}
                texts={texts.released}
                languageNames={download.languages}
              />
            </div>
          )}
        </div>
      </div>
      <ProposalArticle
        proposal={proposal}
        titledBy={titledBy}
        beside={(section) => tools(section, proposal)}
        between={(section) => gone(section, proposal)}
      />
    </>
  )

  function tools(section: Section, { language: ofDocument }: ProposalDocument) {
    if (!desk || !adjusting) return null
    const what = aboutWords(ofDocument, section.id)
    return (
      <ChapterTools
        key={what}
        section={section}
        language={language}
        inLanguage={ofDocument}
        texts={texts.chapter}
        onShow={(words) => setLive({ [what]: words })}
        onKeep={(words) => {
          setLive(nothing)
          desk.adjust({ [what]: words })
        }}
        onLeaveOut={() => leaveOut(section.id)}
        arrived={moved === section.id}
      />
    )
  }

  /** The chapters that were left out between the one before and this one, each with its way back. */
  function gone(section: string | undefined, { leftOut, sections, language: ofDocument }: ProposalDocument) {
    if (!adjusting) return null
    const shown = new Set(sections.map(({ id }) => id))
    const at = section === undefined ? order.length : order.indexOf(section)
    const before = order.slice(0, at).findLastIndex((id) => shown.has(id))
    const here = order.slice(before + 1, at)
    return leftOut
      .filter(({ id }) => here.includes(id) || (section === undefined && !order.includes(id)))
      .map(({ id, title: name }) => (
        <GoneChapter
          key={id}
          title={name}
          arrived={moved === id}
          language={language}
          inLanguage={ofDocument}
          texts={texts.chapter}
          onPutBack={() => putBack(id)}
        />
      ))
  }
}

import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { offeringOf, type Practice } from '../../practice/practice.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { walk } from '../../questionnaire/walk.ts'
import { correct } from '../../rules/corrections/correct.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import { languages, type Language } from '../../texts/texts.ts'
import { download } from '../../ui/download.ts'
import { localDay } from '../../ui/localDay.ts'
import { tellMissingPart } from '../../ui/missingPart.ts'
import { correctionsFrom, editsFrom, type Adjustments } from '../adjustments.ts'
import { proposalFileName } from '../fileName.ts'
import type { Notice, PdfProgress } from '../pdf/client.ts'
import { usePdfMaker } from './usePdfMaker.ts'

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'making'; readonly progress: PdfProgress }
  | {
      readonly at: 'ready'
      readonly url: string
      readonly name: string
      readonly notices: readonly Notice[]
    }
  | { readonly at: 'failed' }

/** Makes the proposal as a PDF: in a worker, with progress, to be stopped, and to be tried again when it fails. */
export default function DownloadProposal({
  draft,
  practice,
  adjusted,
  language,
  texts,
  children,
  now = () => new Date(),
}: {
  draft: Draft
  practice: Practice
  /** what the consultant changed in it */
  adjusted: Adjustments
  /** of the screen; the proposal's own is chosen here */
  language: Language
  texts: ProposalTexts['download']
  /** other ways to have it */
  children?: ReactNode
  now?: () => Date
}) {
  const { corrections } = useMemo(() => correctionsFrom(adjusted), [adjusted])
  const planned = useMemo(
    () => correct(draft, offeringOf(practice), corrections).corrected.lines.length > 0,
    [draft, practice, corrections],
  )
  const [state, setState] = useState<State>({ at: 'idle' })
  const [inLanguage, setInLanguage] = useState(language)
  const [attachAnswers, setAttachAnswers] = useState(false)
  const today = localDay(now())
  const input = useMemo(
    () => ({
      draft,
      practice,
      language: inLanguage,
      madeOn: today,
      edits: editsFrom(adjusted),
      corrections,
      attachAnswers,
    }),
    [draft, practice, inLanguage, today, adjusted, corrections, attachAnswers],
  )
  const { make: makePdf, begin, stop, isLatest } = usePdfMaker(input)
  const ready = state.at === 'ready' ? state.url : undefined
  useEffect(() => () => (ready === undefined ? undefined : URL.revokeObjectURL(ready)), [ready])
  /** What was made is not what is asked for any more. */
  const setAside = () => {
    stop()
    setState({ at: 'idle' })
  }
  const choose = (chosen: Language) => {
    setAside()
    setInLanguage(chosen)
  }
  const attach = (wished: boolean) => {
    setAside()
    setAttachAnswers(wished)
  }

  const make = async () => {
    const controller = begin()
    setState({ at: 'making', progress: 'words' })
    const madeOn = localDay(now())
    const notices: Notice[] = []
    try {
      const pdf = await makePdf(
        { ...input, madeOn },
        {
          signal: controller.signal,
          onProgress: (progress) => setState({ at: 'making', progress }),
          onNotice: (notice) => notices.push(notice),
        },
      )
      if (pdf === undefined) return
      const name = proposalFileName(walk(draft).answers.organisation, madeOn, inLanguage)
      download(pdf, name)
      setState({ at: 'ready', url: URL.createObjectURL(pdf), name, notices })
    } catch (error) {
      // A second press took over: the state is its own.
      if (!isLatest(controller)) return
      if (controller.signal.aborted) setState({ at: 'idle' })
      else {
        console.error(error)
        setState({ at: 'failed' })
        // The worker, or a font, may be gone from the server since this page was opened.
        tellMissingPart()
      }
    }
  }

  return (
    <section className="proposal">
      <h2>{texts.title}</h2>
      <p>
        {planned ? texts.text : texts.textWithout} {practice.fictional && texts.from(practice.name)}
      </p>
      <fieldset className="field">
        <legend className="label">{texts.language}</legend>
        <div className="proposal-choice">
          {languages.map((option) => (
            <label className="option" key={option}>
              <input
                type="radio"
                name="proposal-language"
                checked={inLanguage === option}
                onChange={() => choose(option)}
              />
              <span>{texts.languages[option]}</span>
            </label>
          ))}
        </div>
        <p className="hint">{texts.own}</p>
      </fieldset>
      <div className="field">
        <label className="option">
          <input
            type="checkbox"
            checked={attachAnswers}
            aria-describedby="proposal-attach-hint"
            onChange={(event) => attach(event.currentTarget.checked)}
          />
          <span>{texts.attach}</span>
        </label>
        <p className="hint" id="proposal-attach-hint">
          {texts.attachHint}
        </p>
      </div>
      {state.at === 'making' ? (
        <button className="button button--second" type="button" onClick={stop}>
          {texts.cancel}
        </button>
      ) : (
        <button className="button" type="button" onClick={() => void make()}>
          {state.at === 'failed' ? texts.again : texts.make}
        </button>
      )}
      <div role="status">
        {state.at === 'making' && <p>{texts.progress[state.progress]}</p>}
        {state.at === 'ready' && (
          <p>
            {texts.ready} <strong>{state.name}</strong>.{' '}
            <a href={state.url} target="_blank" rel="noopener">
              {texts.open}
            </a>
          </p>
        )}
        {state.at === 'ready' && state.notices.map((notice) => <p key={notice}>{texts.notices[notice]}</p>)}
      </div>
      <div role="alert">{state.at === 'failed' && <p>{texts.failed}</p>}</div>
      {children}
    </section>
  )
}

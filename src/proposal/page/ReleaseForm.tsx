import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Draft, PageId } from '../../questionnaire/types.ts'
import { itemOf, openIn, walk } from '../../questionnaire/walk.ts'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import { sayDay, sayList } from '../../texts/say.ts'
import type { Language } from '../../texts/texts.ts'
import { download } from '../../ui/download.ts'
import type { ProposalDocument } from '../document.ts'
import type { Offer } from '../edits.ts'
import { offerFileName } from '../fileName.ts'
import type { Notice, PdfProgress } from '../pdf/client.ts'
import { proposalFrom, type ProposalInput } from '../proposalFrom.ts'
import { numberFault } from '../released.ts'
import { validUntil } from '../validity.ts'
import type { Desk, Release } from './desk.ts'
import { usePdfMaker } from './usePdfMaker.ts'

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'making'; readonly progress: PdfProgress | 'keeping' }
  | {
      readonly at: 'done'
      readonly offer: Offer
      readonly fileName: string
      readonly notices: readonly Notice[]
    }
  | { readonly at: 'taken'; readonly offer: Offer }
  | { readonly at: 'notMade' | 'notKept' }

/** Releasing: the PDF is made and kept first; only what was kept is handed out. */
export function ReleaseForm({
  input,
  offer,
  typed,
  onType,
  proposal,
  desk,
  language,
  texts,
  progress,
}: {
  /** all that the offer follows from */
  input: ProposalInput
  /** its number as it will be kept, and its version */
  offer: Offer
  /** its number as it stands in the field */
  typed: string
  /** undefined: the next number of the practice */
  onType: (number: string | undefined) => void
  proposal: ProposalDocument
  desk: Desk
  language: Language
  texts: OfferTexts['release']
  progress: ProposalTexts['download']
}) {
  const { draft, practice, madeOn } = input
  const [state, setState] = useState<State>({ at: 'idle' })
  const [refused, setRefused] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { make: makePdf, begin, stop } = usePdfMaker()

  const fault = numberFault(offer.number)
  const until = validUntil(input)

  async function release(): Promise<void> {
    const { signal } = begin()
    setState({ at: 'making', progress: 'words' })
    const made = await make(signal).catch((error: unknown) => {
      if (!signal.aborted) console.error(error)
      return undefined
    })
    if (made === undefined) {
      setState({ at: signal.aborted ? 'idle' : 'notMade' })
      return
    }
    setState({ at: 'making', progress: 'keeping' })
    try {
      const outcome = await desk.release(made.release, made.bytes)
      if (outcome === 'taken') {
        setState({ at: 'taken', offer })
        return
      }
      const { fileName } = made.release
      setState({ at: 'done', offer, fileName, notices: made.notices })
      onType(undefined)
      download(new Blob([made.bytes], { type: 'application/pdf' }), fileName)
    } catch (error) {
      console.error(error)
      setState({ at: 'notKept' })
    }
  }

  async function make(signal: AbortSignal) {
    const notices: Notice[] = []
    const [pdf, { pageOf: _, ...document }] = await Promise.all([
      makePdf(input, {
        signal,
        onProgress: (step) => setState({ at: 'making', progress: step }),
        onNotice: (notice) => notices.push(notice),
      }),
      proposalFrom(input),
    ])
    if (pdf === undefined) return undefined
    const { organisation } = walk(draft).answers
    const made: Release = {
      ...offer,
      language: input.language,
      madeOn,
      validUntil: until,
      client: organisation ?? '',
      fileName: offerFileName(organisation, offer),
      draft,
      document,
    }
    return { release: made, bytes: new Uint8Array(await pdf.arrayBuffer()), notices }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setRefused(fault !== undefined)
    if (fault === undefined) void release()
    else field.current?.focus()
  }
  const wrong = refused && fault !== undefined
  // One Enter too many would release the next number: whoever is done stands at what is said of it.
  const done = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.at === 'done') done.current?.focus()
  }, [state])
  return (
    <form className="release" onSubmit={submit} noValidate>
      <h3>{texts.title}</h3>
      <p>{texts.intro}</p>
      <div className={wrong ? 'field field--wrong' : 'field'}>
        <label className="label" htmlFor="offer-number">
          {texts.number}
        </label>
        <p className="hint" id="offer-number-hint">
          {texts.numberHint}
        </p>
        {wrong && (
          <p className="field-error" id="offer-number-error">
            {texts.faults[fault]}
          </p>
        )}
        <input
          className="input offer-number"
          id="offer-number"
          ref={field}
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`offer-number-hint${wrong ? ' offer-number-error' : ''}`}
          onChange={({ target }) => onType(target.value)}
        />
        {fault === undefined && (
          <p role="status">{texts.version(offer.number, offer.version, sayDay(until, language))}</p>
        )}
      </div>
      <Checks
        {...{ draft, proposal, desk, language, texts }}
        fictional={practice.fictional && practice.name}
      />
      {state.at === 'making' && state.progress !== 'keeping' ? (
        <button className="button button--second" type="button" onClick={stop}>
          {progress.cancel}
        </button>
      ) : (
        // While it is being kept it can no longer be stopped, nor begun again.
        <button className="button" type="submit" aria-disabled={state.at === 'making'}>
          {texts.make}
        </button>
      )}
      <div role="status">
        {state.at === 'making' && (
          <p>{state.progress === 'keeping' ? texts.keeping : progress.progress[state.progress]}</p>
        )}
        {state.at === 'done' && (
          <p className="notice" tabIndex={-1} ref={done}>
            {texts.done(state.offer.number, state.offer.version)} {texts.file}{' '}
            <strong>{state.fileName}</strong>
          </p>
        )}
        {state.at === 'done' && state.notices.map((notice) => <p key={notice}>{progress.notices[notice]}</p>)}
      </div>
      <div role="alert">
        {state.at === 'taken' && (
          <p className="notice notice--attention">{texts.taken(state.offer.number, state.offer.version)}</p>
        )}
        {(state.at === 'notMade' || state.at === 'notKept') && (
          <p className="notice notice--attention">{texts[state.at]}</p>
        )}
      </div>
    </form>
  )
}

/** What to look at before it is released; none of it stands in the way. */
function Checks({
  draft,
  proposal,
  fictional,
  desk,
  language,
  texts,
}: {
  draft: Draft
  proposal: ProposalDocument
  /** the name of a practice that is made up */
  fictional: string | false
  desk: Desk
  language: Language
  texts: OfferTexts['release']
}) {
  const walked = walk(draft)
  const { answers } = walked
  const unknown = openIn(walked).length
  const outdated = proposal.sections.filter(({ editing }) => editing?.outdated).map(({ title }) => title)
  const missing = (['organisation', 'contactName', 'occasion'] as const).filter((id) => !answers[id])
  if (!fictional && outdated.length === 0 && unknown === 0 && missing.length === 0) return null
  return (
    <div className="notice notice--attention">
      <p>{texts.checks}</p>
      <ul>
        {fictional && <li>{texts.fictional(fictional)}</li>}
        {outdated.length > 0 && <li>{texts.outdated(sayList(outdated, language))}</li>}
        {unknown > 0 && <li>{texts.unknown(unknown)}</li>}
        {missing.map((id) => (
          <li key={id}>
            {texts.missing[id]}{' '}
            <a href={desk.questionHref(itemOf(id).page as PageId)}>
              {texts.fillIn}
              <span className="visually-hidden">{`: ${texts.missing[id]}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

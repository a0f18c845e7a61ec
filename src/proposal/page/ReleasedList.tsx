import { useRef, useState } from 'react'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import { sayDay, sayList } from '../../texts/say.ts'
import { languages, type Language } from '../../texts/texts.ts'
import { download } from '../../ui/download.ts'
import { conflictsIn, type ReleasedOffer } from '../released.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { CompareReleased } from './CompareReleased.tsx'
import { marks, type Desk, type Mark } from './desk.ts'

type Opened = { readonly id: string; readonly state: 'whole' | 'missing' | 'changed' | 'unreadable' }

/** What was released, each to be had again exactly as it was. */
export function ReleasedList({
  released,
  fileOf,
  standing,
  mark,
  documentOf,
  onAgain,
  language,
  texts,
  languageNames,
}: Pick<Desk, 'released' | 'fileOf' | 'standing' | 'mark' | 'documentOf'> & {
  /** a next version under the same number */
  onAgain: (number: string) => void
  language: Language
  texts: OfferTexts['released']
  languageNames: ProposalTexts['download']['languages']
}) {
  const [opened, setOpened] = useState<Opened>()
  const [told, setTold] = useState('')
  const [notMarked, setNotMarked] = useState(false)
  if (released.length === 0) return null
  const say = async (offer: ReleasedOffer, chosen: Mark | undefined) => {
    setTold('')
    setNotMarked(false)
    try {
      await mark(offer, chosen ?? null)
      setTold(
        texts.marked(
          offer.number,
          offer.version,
          chosen === undefined ? texts.released : texts.marks[chosen],
        ),
      )
    } catch (error) {
      console.error(error)
      setNotMarked(true)
    }
  }
  const open = async (offer: ReleasedOffer) => {
    setOpened(undefined)
    try {
      const file = await fileOf(offer)
      setOpened({ id: offer.id, state: file.state })
      if (file.state === 'whole')
        download(new Blob([file.bytes], { type: 'application/pdf' }), offer.fileName)
    } catch (error) {
      console.error(error)
      setOpened({ id: offer.id, state: 'unreadable' })
    }
  }
  const file = released.find(({ id }) => id === opened?.id)
  return (
    <section>
      <h3>{texts.title}</h3>
      {conflictsIn(released).map((offers) => (
        <Conflict key={offers[0]?.id} offers={offers} language={language} texts={texts} />
      ))}
      <TableFrame label={texts.caption}>
        <table className="released">
          <caption>{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.number}</th>
              <th scope="col">{texts.client}</th>
              <th scope="col">{texts.date}</th>
              <th scope="col">{texts.standing}</th>
              <th scope="col">{texts.file}</th>
            </tr>
          </thead>
          <tbody>
            {released.map((offer) => {
              const { id, number, version, client, madeOn, validUntil } = offer
              const inLanguage = languageOf(offer)
              const of = <span className="visually-hidden">{` ${texts.of(number, version)}`}</span>
              return (
                <tr key={id}>
                  <th scope="row">
                    {number}
                    <span className="released-more">{texts.inVersion(version)}</span>
                  </th>
                  <td>
                    {client || '–'}
                    <span className="released-more">
                      {inLanguage ? languageNames[inLanguage] : offer.language}
                    </span>
                  </td>
                  <td>
                    {sayDay(madeOn, language)}
                    <span className="released-more">{texts.until(sayDay(validUntil, language))}</span>
                  </td>
                  <td>
                    <StandingField
                      offer={offer}
                      standing={standing(offer)}
                      texts={texts}
                      onMark={(chosen) => say(offer, chosen)}
                    />
                  </td>
                  <td>
                    <button className="link" type="button" onClick={() => void open(offer)}>
                      {texts.download}
                      {of}
                    </button>{' '}
                    <button className="link" type="button" onClick={() => onAgain(number)}>
                      {texts.again}
                      {of}
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableFrame>
      <div role="status">
        {file && opened?.state === 'whole' && <p>{texts.opened(file.fileName)}</p>}
        {told !== '' && <p>{told}</p>}
      </div>
      <div role="alert">
        {opened && opened.state !== 'whole' && (
          <p className="notice notice--attention">{texts[opened.state]}</p>
        )}
        {notMarked && <p className="notice notice--attention">{texts.notMarked}</p>}
      </div>
      {released.length > 1 && <CompareReleased released={released} documentOf={documentOf} texts={texts} />}
    </section>
  )
}

/**
 * How an offer stands, to be recorded. Who goes down the list by arrow key or by letter passes what did not happen: only
 * what stands there at the button, at Enter or on leaving is recorded.
 */
function StandingField({
  offer: { number, version },
  standing: { mark, expired },
  texts,
  onMark,
}: {
  offer: ReleasedOffer
  standing: ReturnType<Desk['standing']>
  texts: OfferTexts['released']
  /** settles when it was recorded, or said that it could not be */
  onMark: (mark: Mark | undefined) => Promise<void>
}) {
  const [wished, setWished] = useState<{ readonly mark: Mark | undefined; readonly recording: boolean }>()
  const list = useRef<HTMLSelectElement>(null)
  const isOther = wished !== undefined && wished.mark !== mark
  const record = async () => {
    if (!isOther || wished.recording) return
    setWished({ ...wished, recording: true })
    await onMark(wished.mark)
    setWished(undefined)
  }
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void record()
      }}
    >
      <select
        className="input"
        ref={list}
        aria-label={`${texts.standing} ${texts.of(number, version)}`}
        value={(wished === undefined ? mark : wished.mark) ?? ''}
        onChange={({ currentTarget }) =>
          setWished({ mark: marks.find((one) => one === currentTarget.value), recording: false })
        }
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !isOther) return
          event.preventDefault()
          void record()
        }}
      >
        <option value="">{texts.released}</option>
        {marks.map((one) => (
          <option key={one} value={one}>
            {texts.marks[one]}
          </option>
        ))}
      </select>
      {isOther && (
        <button
          className="link released-record"
          type="button"
          onClick={() => {
            // This button goes when it has done its work.
            list.current?.focus()
            void record()
          }}
        >
          {texts.record}
          <span className="visually-hidden">{` ${texts.of(number, version)}`}</span>
        </button>
      )}
      {expired && <strong className="expired">{texts.expired}</strong>}
    </div>
  )
}

const languageOf = (offer: ReleasedOffer) => languages.find((one) => one === offer.language)

function Conflict({
  offers,
  language,
  texts,
}: {
  offers: readonly ReleasedOffer[]
  language: Language
  texts: OfferTexts['released']
}) {
  const [first] = offers
  if (first === undefined) return null
  const times = offers.map(({ client, madeOn }) => texts.time(client || '–', sayDay(madeOn, language)))
  return (
    <p className="notice notice--attention">
      {texts.conflict(first.number, first.version, sayList(times, language))}
    </p>
  )
}

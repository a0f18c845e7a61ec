import { useEffect, useId, useRef, useState } from 'react'
import type { Summary } from '../../dossier/summary.ts'
import { sayDay } from '../../texts/say.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { doors, type DossiersProps } from './dossiersProps.ts'
import { attentionOf, nameOf } from './findDossiers.ts'
import { RenameForm } from './RenameForm.tsx'

/** What was done with a dossier, to be said, with the way back where there is one. */
export interface Deed {
  readonly said: string
  readonly undo?: () => Promise<void>
}

/** One dossier of the list: what it is, how far, what it needs, and where it can be opened. */
export function DossierRow({
  summary,
  isCurrent,
  today,
  arrived,
  language,
  texts,
  doorHrefs,
  onOpen,
  onDuplicate,
  onSay,
  onThrowAway,
  onRemoveForGood,
  attempt,
}: Omit<DossiersProps, 'summaries' | 'current' | 'offers' | 'now' | 'onCreate' | 'onEraseAll'> & {
  readonly summary: Summary
  readonly isCurrent: boolean
  readonly today: string
  /** whether somebody is led here */
  readonly arrived: boolean
  /** does something, and says what came of it */
  readonly attempt: (what: () => Promise<void>, deed: Deed) => Promise<void>
}) {
  const { id, organisation, municipality, status, next, open, answered, changedAt, archived, deletedAt } =
    summary
  const [renaming, setRenaming] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const name = nameOf(summary) || texts.nameless
  const about = [organisation === name ? '' : organisation, municipality].filter((one) => one !== '')
  // Of what is broken, it is not known.
  const changed = changedAt === '' ? [] : [texts.changed(sayMoment(changedAt, language))]
  const of = <span className="visually-hidden">{` ${texts.of(name)}`}</span>
  const thrownAway = deletedAt !== ''
  useEffect(() => {
    if (arrived) title.current?.focus()
  }, [arrived])

  const archive = (wished: boolean) => onSay(id, { type: 'archived', archived: wished })
  const fetchBack = () => onSay(id, { type: 'deleted', deleted: false })

  return (
    <li className="dossier">
      <h3 id={titleId} tabIndex={-1} ref={title}>
        {name}
      </h3>
      {isCurrent && <p className="dossier-open">{texts.open}</p>}
      <p className="dossier-about">
        <strong className={`status status--${status}`}>{texts.statuses[status]}</strong>{' '}
        {[...about, texts.answered(answered), ...changed].join(' · ')}
      </p>
      <Offers summary={summary} texts={texts} />
      {thrownAway ? (
        <p>{texts.deletedOn(sayDay(deletedAt, language))}</p>
      ) : (
        <>
          <p className="dossier-next">
            {texts.next} {texts.steps[next](open)}
          </p>
          <Attention summary={summary} today={today} language={language} texts={texts} />
        </>
      )}
      {thrownAway ? (
        <div className="dossier-doors">
          <button
            className="link"
            type="button"
            onClick={() => void attempt(fetchBack, { said: texts.done.fetchedBack(name) })}
          >
            {texts.actions.fetchBack}
            {of}
          </button>
          <ConfirmDialog
            button={
              <>
                {texts.actions.removeForGood}
                {of}
              </>
            }
            title={texts.remove.title(name)}
            confirm={texts.remove.confirm}
            cancel={texts.remove.cancel}
            onConfirm={() => void attempt(() => onRemoveForGood(id), { said: texts.done.removed(name) })}
          >
            <p>{texts.remove.text}</p>
          </ConfirmDialog>
        </div>
      ) : (
        <>
          <div className="dossier-doors" role="group" aria-labelledby={titleId}>
            {doors.map((door) => (
              <a
                className="link"
                key={door}
                href={doorHrefs[door]}
                onClick={(event) => {
                  // It is opened first, and only then gone to.
                  event.preventDefault()
                  void onOpen(id, door)
                }}
              >
                {texts.doors[door]}
                {of}
              </a>
            ))}
          </div>
          <details className="dossier-more">
            <summary>
              {texts.actions.more}
              {of}
            </summary>
            <div className="dossier-doors">
              <button
                className="link"
                type="button"
                aria-expanded={renaming}
                onClick={() => setRenaming(true)}
              >
                {texts.actions.rename}
              </button>
              <button
                className="link"
                type="button"
                onClick={() =>
                  void attempt(() => onDuplicate(id, texts.copyOf(name)), {
                    said: texts.done.duplicated(texts.copyOf(name)),
                  })
                }
              >
                {texts.actions.duplicate}
              </button>
              <button
                className="link"
                type="button"
                onClick={() =>
                  void attempt(() => archive(!archived), {
                    said: archived ? texts.done.unarchived(name) : texts.done.archived(name),
                    undo: () => archive(archived),
                  })
                }
              >
                {archived ? texts.actions.unarchive : texts.actions.archive}
              </button>
              <button
                className="link"
                type="button"
                onClick={() =>
                  void attempt(() => onThrowAway(id), { said: texts.done.thrownAway(name), undo: fetchBack })
                }
              >
                {texts.actions.throwAway}
              </button>
            </div>
            {renaming && (
              <RenameForm
                name={summary.name}
                texts={texts.rename}
                onCancel={() => setRenaming(false)}
                onRename={(typed) => {
                  setRenaming(false)
                  void attempt(() => onSay(id, { type: 'renamed', name: typed }), {
                    said: texts.done.renamed(typed || organisation || texts.nameless),
                    undo: () => onSay(id, { type: 'renamed', name: summary.name }),
                  })
                }}
              />
            )}
          </details>
        </>
      )}
    </li>
  )
}

/** Which offer the client knows, and which one nobody sent yet. */
function Offers({
  summary: { offer, told },
  texts,
}: Pick<DossiersProps, 'texts'> & { readonly summary: Summary }) {
  const isNews =
    offer !== null && (told === null || offer.number !== told.number || offer.version !== told.version)
  const lines = [
    ...(told === null ? [] : [texts.told[told.mark](told.number, told.version)]),
    ...(isNews ? [texts.notTold(offer.number, offer.version)] : []),
  ]
  return lines.length === 0 ? null : <p className="dossier-offers">{lines.join(' · ')}</p>
}

function Attention({
  summary,
  today,
  language,
  texts,
}: Pick<DossiersProps, 'language' | 'texts'> & { readonly summary: Summary; readonly today: string }) {
  const attention = attentionOf(summary, today)
  if (attention.length === 0) return null
  const { differences, validUntil, parked } = summary
  const said = {
    differences: () => texts.attention.differences(differences),
    expired: () => texts.attention.expired(sayDay(validUntil, language)),
    expiring: () => texts.attention.expiring(sayDay(validUntil, language)),
    parked: () => texts.attention.parked(parked),
  }
  return (
    <ul className="attention">
      {attention.map((one) => (
        <li key={one}>{said[one]()}</li>
      ))}
    </ul>
  )
}

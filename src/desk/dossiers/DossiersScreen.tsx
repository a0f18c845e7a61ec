import { useEffect, useMemo, useRef, useState } from 'react'
import './dossiers.css'
import { statuses } from '../../dossier/summary.ts'
import { localDay } from '../../ui/localDay.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { DossierRow, type Deed } from './DossierRow.tsx'
import type { DossiersProps } from './dossiersProps.ts'
import { findDossiers, sorted, sorts, type Shown, type Sort } from './findDossiers.ts'
import { NewDossier } from './NewDossier.tsx'

/** As many as somebody looks through; ten thousand on one page would help nobody. */
const PAGE = 25

const shownChoices: readonly Shown[] = ['all', 'attention', ...statuses, 'bin']

/** All dossiers on this device: to find one, to see what it needs, and to open it. */
export default function DossiersScreen(props: DossiersProps) {
  const { summaries, whole, current, offers, texts, now, onCreate, onEraseAll } = props
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const [sort, setSort] = useState<Sort>('changed')
  const [most, setMost] = useState(PAGE)
  /** the row where somebody goes on after more were shown */
  const [arrived, setArrived] = useState<number>()
  const [deed, setDeed] = useState<Deed>()
  const [failed, setFailed] = useState<string>()
  const said = useRef<HTMLParagraphElement>(null)
  const today = localDay(now)

  // The row that somebody was in may go, soon after: where it is said what was done, one goes on. Once, and no more.
  const toBeLed = useRef<Deed>(undefined)
  useEffect(() => {
    if (toBeLed.current === undefined || document.activeElement !== document.body) return
    toBeLed.current = undefined
    said.current?.focus()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each time that what is said, or the rows, changed
  }, [deed, summaries])

  const ordered = useMemo(() => sorted(summaries, sort), [summaries, sort])
  const found = useMemo(() => findDossiers(ordered, { typed, shown, today }), [ordered, typed, shown, today])
  const inView = found.slice(0, most)

  const anew = () => {
    setMost(PAGE)
    setArrived(undefined)
  }
  const attempt = async (what: () => Promise<void>, done: Deed) => {
    setFailed(undefined)
    setDeed(undefined)
    toBeLed.current = undefined
    try {
      await what()
      toBeLed.current = done
      setDeed(done)
    } catch (error) {
      console.error(error)
      setFailed(texts.failed)
    }
  }
  const open: DossiersProps['onOpen'] = async (dossier, door) => {
    setFailed(undefined)
    try {
      await props.onOpen(dossier, door)
    } catch (error) {
      console.error(error)
      setFailed(texts.notOpened)
    }
  }
  const undo = (way: () => Promise<void>) => void attempt(way, { said: texts.done.undone })

  return (
    <div className="dossiers">
      <p>{texts.intro}</p>
      <div role="alert">{failed !== undefined && <p className="notice notice--attention">{failed}</p>}</div>
      <div role="status">
        {deed !== undefined && deed.said !== '' && (
          <p className="notice" ref={said} tabIndex={-1}>
            {deed.said}{' '}
            {deed.undo && (
              <button className="link" type="button" onClick={() => deed.undo && undo(deed.undo)}>
                {texts.done.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <NewDossier texts={texts.make} onCreate={(name) => attempt(() => onCreate(name), { said: '' })} />
      {whole && summaries.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <section aria-labelledby="find-dossiers">
          <h2 id="find-dossiers">{texts.find.title}</h2>
          <div className="dossiers-find">
            <div className="dossiers-search">
              <label className="label" htmlFor="dossier-search">
                {texts.find.search}
              </label>
              <p className="hint" id="dossier-search-hint">
                {texts.find.hint}
              </p>
              <input
                className="input"
                id="dossier-search"
                type="search"
                autoComplete="off"
                aria-describedby="dossier-search-hint"
                value={typed}
                onChange={(event) => {
                  setTyped(event.currentTarget.value)
                  anew()
                }}
              />
            </div>
            <SelectField
              id="dossier-shown"
              label={texts.find.status}
              value={shown}
              options={shownChoices.map((value) => [
                value,
                value === 'all' || value === 'attention' || value === 'bin'
                  ? texts.find[value]
                  : texts.statuses[value],
              ])}
              onChoose={(value) => {
                setShown(value)
                anew()
              }}
            />
            <SelectField
              id="dossier-sort"
              label={texts.find.sort}
              value={sort}
              options={sorts.map((value) => [value, texts.find.sorts[value]])}
              onChoose={(value) => {
                setSort(value)
                anew()
              }}
            />
          </div>
          <p role="status">{whole && texts.found(found.length, inView.length)}</p>
          {whole && found.length === 0 && <p>{texts.noneFound}</p>}
          <ul className="dossier-list" aria-label={texts.list}>
            {inView.map((summary, at) => (
              <DossierRow
                key={summary.id}
                {...props}
                summary={summary}
                isCurrent={summary.id === current}
                today={today}
                arrived={at === arrived}
                onOpen={open}
                attempt={attempt}
              />
            ))}
          </ul>
          {whole && found.length > most && (
            <button
              className="button button--second"
              type="button"
              onClick={() => {
                setArrived(most)
                setMost(most + PAGE)
              }}
            >
              {texts.more(Math.min(PAGE, found.length - most))}
            </button>
          )}
          {whole && (
            <section aria-labelledby="erase-dossiers">
              <h2 id="erase-dossiers">{texts.erase.title}</h2>
              <p>{texts.erase.intro}</p>
              <ConfirmDialog
                button={texts.erase.button}
                title={texts.erase.ask}
                confirm={texts.erase.confirm}
                cancel={texts.erase.cancel}
                onConfirm={() => void attempt(onEraseAll, { said: texts.done.erased })}
              >
                <p>{texts.erase.what(summaries.length, offers)}</p>
                <p>{texts.erase.stays}</p>
              </ConfirmDialog>
            </section>
          )}
        </section>
      )}
    </div>
  )
}

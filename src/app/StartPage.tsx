import { useMemo, useRef, useState } from 'react'
import type { Draft } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import { settle } from '../fields/settle.ts'
import { exampleIds } from '../texts/shellTexts.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { GroupFrame } from '../fields/FieldFrame.tsx'
import { hrefOf } from './addresses.ts'
import type { Words } from './frame/language.ts'
import { useAtRest } from './updates/useAtRest.ts'

/** Who offers is not needed to begin: it is read when nothing else is to be done. */
const loadMadeUp = () => import('./practice/MadeUp.tsx')

/**
 * The start page carries the first question. It is also rendered at build time, so that it can be read and answered
 * before any script: its first render must therefore be the same for everybody.
 */
export function StartPage({
  words: { shell, questions },
  sector,
  answered,
  keeps,
  onSector,
  onBegin,
  onResume,
  onRefused,
  children,
}: {
  words: Words
  sector: Draft['sector']
  /** how many answers stand on this device */
  answered: number
  /** whether this device keeps answers, as far as is known */
  keeps: boolean
  onSector: (sector: Draft['sector']) => void
  onBegin: (values: Draft) => void
  onResume: () => void
  onRefused: (refused: boolean) => void
  children?: React.ReactNode
}) {
  const [refused, setRefused] = useState(false)
  /** the sector of the answers that stand here, once another was chosen */
  const [before, setBefore] = useState<Draft['sector']>()
  const form = useRef<HTMLFormElement>(null)
  const [practice] = useAtRest(loadMadeUp)
  const { question } = itemOf('sector')
  const words = questions.questions.sector
  const { start } = shell
  const options = Object.entries(words.options)
  const wrong = refused ? questions.errors.required(question) : undefined
  // The same list until it is about something else: the summary takes the focus whenever it gets another one.
  const errors = useMemo(
    () => (wrong === undefined ? [] : [{ id: 'sector', label: words.label, message: wrong }]),
    [wrong, words],
  )

  const changed = before !== undefined && before !== 'unknown' && before !== sector

  const begin = (event: React.FormEvent) => {
    event.preventDefault()
    const typed = form.current ? new FormData(form.current).get('sector') : null
    const settled = settle('sector', typed ?? '')
    const value = settled.ok ? (settled.value as Draft['sector']) : undefined
    setRefused(value === undefined)
    onRefused(value === undefined)
    if (value !== undefined) onBegin({ sector: value })
  }
  return (
    <>
      <ErrorSummary title={shell.errorSummary(1)} errors={errors} />
      <h1 tabIndex={-1}>{start.title}</h1>
      <p className="lead">{start.lead}</p>
      <p>
        {start.audience} {keeps && start.stays}
      </p>
      {answered > 0 && (
        <div className="notice">
          <h2>{start.resume}</h2>
          <p>{start.resumeText(answered)}</p>
          <button className="button" type="button" onClick={onResume}>
            {start.resumeLink}
          </button>
        </div>
      )}
      {/* Without scripts yet, a dialog form goes nowhere: no answer ends up in the address. */}
      <form className="first-question" data-carried method="dialog" noValidate ref={form} onSubmit={begin}>
        <GroupFrame id="sector" words={words} optional={undefined} error={wrong} calledUp={undefined}>
          <div className="options options--columns">
            {options.map(([value, label], at) => (
              <label className="option" key={value}>
                <input
                  type="radio"
                  id={at === 0 ? 'sector' : `sector-${value}`}
                  name="sector"
                  value={value}
                  checked={sector === value}
                  onChange={() => {
                    // Of all that was answered in one tap: so it is said, and can be taken back.
                    if (answered > 1) setBefore(before ?? sector)
                    onSector(value as Draft['sector'])
                    if (!refused) return
                    setRefused(false)
                    onRefused(false)
                  }}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </GroupFrame>
        <p role="status">{changed && start.sectorChanged(words.options[before])}</p>
        <div className="doors">
          {/* Whoever has begun goes on: that is then the main way. */}
          <button
            className={answered > 0 ? 'button button--second door' : 'button door'}
            type="submit"
            name="door"
            value="manager"
          >
            <strong>{start.doorManager}</strong>{' '}
            <span>{answered > 0 ? start.doorAgainHint : start.doorManagerHint}</span>
          </button>
          <a className="button button--second door" href={hrefOf({ at: 'dossiers' })}>
            <strong>{start.doorConsultant}</strong> <span>{start.doorConsultantHint}</span>
          </a>
        </div>
      </form>
      <p className="promise">{start.promise}</p>
      {practice && <practice.MadeUp shell={shell} />}
      <section>
        <h2>{start.examples}</h2>
        <p>{start.examplesText}</p>
        <ul className="links">
          {exampleIds.map((id) => (
            <li key={id}>
              <a href={hrefOf({ at: 'example', id })}>{shell.examples[id]}</a>
            </li>
          ))}
        </ul>
      </section>
      {children}
    </>
  )
}

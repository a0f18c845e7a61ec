import { useEffect, useId, useMemo, useRef, useState } from 'react'
import './corrections.css'
import type { Draft } from '../../questionnaire/types.ts'
import { correctDecision, type CorrectedAdvice } from '../../rules/corrections/correct.ts'
import {
  afterChange,
  type Correction,
  type Corrections,
  type CorrectionsChange,
} from '../../rules/corrections/correction.ts'
import { decide } from '../../rules/decide.ts'
import type { CorrectionFault } from '../../rules/corrections/correctionsFile.ts'
import type { Offering } from '../../rules/offering.ts'
import { partKey, type PartKey } from '../../rules/partKey.ts'
import { sayEuro, sayNumber } from '../../texts/say.ts'
import { sayCorrection, sayOverruled, sayPartKey, type CorrectionWords } from '../../texts/sayCorrections.ts'
import { sayPart } from '../../texts/sayProgramme.ts'
import { BesideTable } from './BesideTable.tsx'
import { limitAt, type HalfFilled, type Task } from './task.ts'
import { TaskForm } from './TaskForm.tsx'

export interface CorrectionsSectionProps {
  readonly draft: Draft
  readonly offering: Offering
  readonly corrections: Corrections
  /** kept, and not to be read: named, so that it can be made again */
  readonly unreadable?: readonly { readonly id: string; readonly faults: readonly CorrectionFault[] }[]
  readonly words: CorrectionWords
  /** an id for a correction that is made now: later, in the order of letters, than all before it */
  readonly newId: () => string
  /** to be kept by whoever shows this; `afterChange` tells what the corrections are then */
  readonly onChange: (change: CorrectionsChange) => void
}

const openerOf = (task: Task) => `${task.kind}${'part' in task ? `-${task.part}` : ''}`

const about = (key: PartKey) => (task: Task) => 'part' in task && task.part === key

/** The consultant's own judgement: each part and the whole can be corrected, and both programmes stand side by side. */
export default function CorrectionsSection({
  draft,
  offering,
  corrections,
  unreadable = [],
  words,
  newId,
  onChange,
}: CorrectionsSectionProps) {
  const { corrections: texts, language } = words
  const decision = useMemo(() => decide(draft, offering), [draft, offering])
  const advice = useMemo(() => correctDecision(decision, corrections), [decision, corrections])
  const [task, setTask] = useState<Task>()
  // Who opens another form has not thrown this one away: what they typed waits for them.
  const [halves, setHalves] = useState<ReadonlyMap<string, HalfFilled>>(new Map())
  const [announced, setAnnounced] = useState('')
  const base = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // Where the focus goes when a form closes: to what opened it, and to the top where that is gone.
  const [back, setBack] = useState<{ readonly to: string }>()
  useEffect(() => {
    if (back === undefined) return
    const opener = document.getElementById(`${base}${back.to}`)
    if (opener) opener.focus()
    else heading.current?.focus()
  }, [back, base])

  /** What is wrong and in which field, which has no name on screen here. */
  const sayFault = ({ path, code }: CorrectionFault) => {
    const fault = texts.faults[code](sayNumber(limitAt(path), language))
    return path === '' ? fault : `${path}: ${fault}`
  }
  const priceOf = ({ corrected }: CorrectedAdvice) =>
    sayEuro(Math.round(corrected.price.exclVat.value), language)
  const say = (correction: Correction, of: CorrectedAdvice) => sayCorrection(correction, of, words)
  /** What no longer counts because of a change. */
  const fallen = (next: CorrectedAdvice) =>
    next.notApplied
      .filter(({ correction }) => advice.applied.some(({ id }) => id === correction.id))
      .map(({ correction }) => texts.announced.noLonger(say(correction, next)))
  function close(after: string) {
    setTask(undefined)
    setBack({ to: after })
  }
  /** Handed in or cancelled: nothing of it waits any longer. */
  function finish() {
    if (task === undefined) return
    const opener = openerOf(task)
    setHalves(new Map([...halves].filter(([of]) => of !== opener)))
    close(opener)
  }
  function done(change: CorrectionsChange, next: CorrectedAdvice) {
    const what = change.put.map((correction) => say(correction, next))
    const gone = advice.applied
      .filter(({ id }) => change.put.length === 0 && change.removed.includes(id))
      .map((correction) => say(correction, advice))
    setAnnounced(
      [
        what.length > 0
          ? texts.announced.done(what.join('. '), priceOf(next))
          : texts.announced.removed(gone.join('. '), priceOf(next)),
        ...fallen(next),
      ].join(' '),
    )
    onChange(change)
    finish()
  }
  function remove(correction: Correction) {
    const change = { put: [], removed: [correction.id] }
    const next = correctDecision(decision, afterChange(corrections, change))
    setAnnounced([texts.announced.removed(say(correction, advice), priceOf(next)), ...fallen(next)].join(' '))
    onChange(change)
    close('')
  }

  const open = (one: Task) => (
    <button
      className={one.kind === 'drop' ? 'link' : 'button button--second'}
      type="button"
      id={`${base}${openerOf(one)}`}
      aria-expanded={task !== undefined && openerOf(task) === openerOf(one)}
      onClick={() => setTask(one)}
    >
      {texts.actions[one.kind]}
      {'part' in one && <span className="visually-hidden">: {sayPartKey(one.part, words)}</span>}
    </button>
  )
  const form = (wanted: (one: Task) => boolean) =>
    task !== undefined &&
    wanted(task) && (
      <TaskForm
        key={openerOf(task)}
        task={task}
        decision={decision}
        advice={advice}
        corrections={corrections}
        words={words}
        newId={newId}
        half={halves.get(openerOf(task))}
        onHalf={(half) => setHalves(new Map([...halves, [openerOf(task), half]]))}
        onDone={done}
        onCancel={finish}
      />
    )
  const removing = (correction: Correction) => (
    <button className="link" type="button" onClick={() => remove(correction)}>
      {texts.remove}
      <span className="visually-hidden"> {texts.removeOf(say(correction, advice))}</span>
    </button>
  )
  const { applied, notApplied, overruled, corrected } = advice
  return (
    <section className="corrections">
      <h2 tabIndex={-1} ref={heading}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      <p role="status" className="corrections-said">
        {announced}
      </p>
      {unreadable.length > 0 && (
        <div className="notice notice--attention">
          <h3>{texts.unreadableTitle}</h3>
          <p>{texts.unreadableIntro}</p>
          <ul className="corrections-list">
            {unreadable.map(({ id, faults }) => {
              const name = texts.unreadable(id, faults.map(sayFault).join(' '))
              return (
                <li key={id}>
                  {name}{' '}
                  <button
                    className="link"
                    type="button"
                    onClick={() => {
                      onChange({ put: [], removed: [id] })
                      close('')
                    }}
                  >
                    {texts.remove}
                    <span className="visually-hidden"> {texts.removeOf(id)}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {notApplied.length > 0 && (
        <div className="notice notice--attention">
          <h3>{texts.notAppliedTitle}</h3>
          <p>{texts.notAppliedIntro}</p>
          <ul className="corrections-list">
            {notApplied.map(({ correction, why }) => (
              <li key={correction.id}>
                <strong>{say(correction, advice)}.</strong> {texts.why[why]} {removing(correction)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <BesideTable advice={advice} words={words} />
      <h3>{texts.appliedTitle}</h3>
      {applied.length === 0 && <p>{texts.noneApplied}</p>}
      <ul className="corrections-list">
        {applied.map((correction) => (
          <li key={correction.id}>
            <strong>{say(correction, advice)}.</strong>{' '}
            <span className="corrections-reason">
              {texts.because} {correction.reason}
            </span>{' '}
            {removing(correction)}
          </li>
        ))}
      </ul>
      {overruled.length > 0 && (
        <div className="notice notice--attention">
          <h3>{texts.against.title}</h3>
          <ul className="corrections-list">
            {overruled.map(({ id, parts, reason }) => (
              <li key={id}>
                {parts.length > 0 && (
                  <strong>{parts.map((key) => sayPartKey(key, words)).join(', ')}. </strong>
                )}
                {sayOverruled(id, words)}{' '}
                <span className="corrections-reason">
                  {texts.because} {reason}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {corrected.lines.length > 0 && <h3>{texts.partsTitle}</h3>}
      {corrected.lines.map((line) => {
        const key = partKey(line)
        // What the consultant added is not dropped: that correction is taken away.
        const added = applied.find(
          (one) => one.kind === 'add' && line.because.includes(`correction:${one.id}`),
        )
        return (
          <article className="corrections-part" key={key}>
            <p>
              <strong>{sayPartKey(key, words)}</strong> · {sayPart(line, words)}
            </p>
            <div className="correction-buttons">
              {open({ kind: 'adjust', part: key })}
              {added === undefined ? open({ kind: 'drop', part: key }) : removing(added)}
            </div>
            {form(about(key))}
          </article>
        )
      })}
      <h3>{texts.wholeTitle}</h3>
      <div className="correction-buttons">
        {open({ kind: 'add' })}
        {open({ kind: 'lead' })}
        {corrected.lines.length > 0 && open({ kind: 'discount' })}
      </div>
      {form((one) => !('part' in one))}
    </section>
  )
}

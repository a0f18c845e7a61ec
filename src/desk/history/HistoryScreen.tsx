import { useEffect, useMemo, useRef, useState } from 'react'
import './history.css'
import '../../ui/table.css'
import { inOrder } from '../../dossier/history.ts'
import { Compare } from './Compare.tsx'
import { Differences } from './Differences.tsx'
import { EventTable } from './EventTable.tsx'
import type { DoingProps, HistoryProps } from './historyProps.ts'
import { Steps } from './Steps.tsx'

/** Who said what when in one dossier; what is to be settled, to be taken back, and to be compared. */
export default function HistoryScreen({ events, words, onSay }: HistoryProps) {
  const { history: texts, language } = words
  const ordered = useMemo(() => inOrder(events), [events])
  const offers = useMemo(() => events.filter((event) => event.type === 'issued'), [events])
  const [told, setTold] = useState('')
  const [failed, setFailed] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)

  // The button that was pressed may go, soon after: where it is said what was done, one goes on. Once, and no more.
  const toBeLed = useRef(false)
  useEffect(() => {
    if (!toBeLed.current || told === '' || document.activeElement !== document.body) return
    toBeLed.current = false
    said.current?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each time that what is said, or the steps, changed
  }, [told, events])

  const attempt: DoingProps['attempt'] = async (what, done) => {
    setFailed(false)
    setTold('')
    toBeLed.current = false
    try {
      await onSay(what)
      toBeLed.current = true
      setTold(done)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  if (events.length === 0) return <p>{texts.empty}</p>
  return (
    <div className="history">
      <p>{texts.intro}</p>
      <div role="alert">{failed && <p className="notice notice--attention">{texts.failed}</p>}</div>
      <div role="status">
        {told !== '' && (
          <p className="notice" ref={said} tabIndex={-1}>
            {told}
          </p>
        )}
      </div>
      <Steps events={events} offers={offers} words={words} attempt={attempt} />
      <Differences events={events} offers={offers} words={words} attempt={attempt} />
      <Compare ordered={ordered} offers={offers} words={words} />
      <section aria-labelledby="history-list">
        <h2 id="history-list">{texts.list.title}</h2>
        <EventTable key={language} ordered={ordered} offers={offers} words={words} />
      </section>
    </div>
  )
}

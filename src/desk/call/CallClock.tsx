import { useEffect, useState } from 'react'
import type { CallTexts } from '../../texts/callTexts.ts'
import { minutesOf, paused, running, untilNextMinute, type CallTime } from './callTime.ts'

/** How long the conversation lasts, in whole minutes: nothing ticks. */
export function CallClock({
  time,
  now,
  texts,
  onTime,
}: {
  time: CallTime
  now: () => number
  texts: CallTexts['clock']
  onTime: (time: CallTime) => void
}) {
  const [hidden, setHidden] = useState(false)
  const [, setMinute] = useState(0)
  const runs = time.since !== null
  useEffect(() => {
    if (!runs || hidden) return undefined
    let waiting = setTimeout(tick, untilNextMinute(time, now()))
    function tick() {
      setMinute(minutesOf(time, now()))
      waiting = setTimeout(tick, untilNextMinute(time, now()))
    }
    return () => clearTimeout(waiting)
  }, [time, now, runs, hidden])
  if (hidden)
    return (
      <button className="call-action" type="button" onClick={() => setHidden(false)}>
        {texts.show}
      </button>
    )
  return (
    <p className="call-clock">
      <span>
        {texts.minutes(minutesOf(time, now()))}
        {!runs && ` (${texts.paused})`}
      </span>
      <button
        className="call-action"
        type="button"
        aria-label={runs ? texts.pause : texts.resume}
        title={runs ? texts.pause : texts.resume}
        onClick={() => onTime(runs ? paused(time, now()) : running(time, now()))}
      >
        {runs ? '❚❚' : '▶'}
      </button>
      <button
        className="call-action"
        type="button"
        aria-label={texts.hide}
        title={texts.hide}
        onClick={() => setHidden(true)}
      >
        ×
      </button>
    </p>
  )
}

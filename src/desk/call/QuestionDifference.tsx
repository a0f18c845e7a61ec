import { useState } from 'react'
import { authorOf } from '../../dossier/events.ts'
import type { Difference } from '../../dossier/differences.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import { canBeSaidAgain, sayValue } from '../history/sayEvent.ts'
import type { CallProps } from './callProps.ts'

/** What two people answered to one question without knowing of each other: both, and a press settles it. */
export function QuestionDifference({
  difference,
  words,
  onSettle,
  onSettled,
}: Pick<CallProps, 'words' | 'onSettle'> & {
  readonly difference: Difference
  /** the buttons go: where somebody goes on */
  readonly onSettled: () => void
}) {
  const { history: texts, language } = words
  const [isRefused, setRefused] = useState(false)
  const settle = async (event: Parameters<CallProps['onSettle']>[0]) => {
    setRefused(false)
    try {
      await onSettle(event)
      onSettled()
    } catch (error) {
      console.error(error)
      setRefused(true)
    }
  }
  return (
    <div className="notice notice--attention call-difference">
      <p>{words.call.differences.here}</p>
      <ul>
        {difference.events.filter(canBeSaidAgain).map((event, at) => {
          const value = sayValue(event, words)
          return (
            <li key={event.id}>
              {texts.differences.said(value, texts.who[authorOf(event)], sayMoment(event.at, language))}
              {at === 0 && <strong> {texts.differences.counts}</strong>}{' '}
              <button className="call-action" type="button" onClick={() => void settle(event)}>
                {texts.differences.keep}
                <span className="visually-hidden">{texts.differences.of(value)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div role="alert">{isRefused && <p>{texts.failed}</p>}</div>
    </div>
  )
}

import { useMemo } from 'react'
import { differences } from '../../dossier/differences.ts'
import { authorOf } from '../../dossier/events.ts'
import { saidBy } from '../../dossier/history.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import { DIFFERENCES, type DoingProps } from './historyProps.ts'
import { canBeSaidAgain, sayEvent, sayValue, sayWhat } from './sayEvent.ts'

/** What two people said without having seen each other, to choose from. */
export function Differences({ events, offers, words, attempt }: DoingProps) {
  const { history: texts, language } = words
  const open = useMemo(() => differences(events), [events])
  if (open.length === 0) return null
  return (
    <section className="notice notice--attention" aria-labelledby={DIFFERENCES}>
      <h2 id={DIFFERENCES} tabIndex={-1}>
        {texts.differences.title}
      </h2>
      <p>{texts.differences.intro}</p>
      {open.map(({ cell, events: said }) => {
        const what = said[0] === undefined ? '' : sayWhat(said[0], offers, words)
        return (
          <div key={cell}>
            <h3>{what}</h3>
            <ul className="history-choices">
              {said.filter(canBeSaidAgain).map((event, at) => {
                const value = sayValue(event, words)
                const who = texts.who[authorOf(event)]
                return (
                  <li key={event.id}>
                    {texts.differences.said(value, who, sayMoment(event.at, language))}
                    {at === 0 && <strong> {texts.differences.counts}</strong>}{' '}
                    <button
                      className="link"
                      type="button"
                      onClick={() =>
                        void attempt(
                          () => saidBy(event),
                          texts.differences.settled(sayEvent(event, offers, words)),
                        )
                      }
                    >
                      {texts.differences.keep}
                      <span className="visually-hidden">{texts.differences.of(value)}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

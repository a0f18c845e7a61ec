import { useMemo, useState } from 'react'
import { authorOf, type DossierEvent } from '../../dossier/events.ts'
import { takenBack } from '../../dossier/history.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import type { PartProps } from './historyProps.ts'
import { sayValue, sayWhat } from './sayEvent.ts'

/** As many as somebody looks through at once. */
const PAGE = 50

/** All that happened, the last first; what was taken back is struck through, and still there. */
export function EventTable({
  ordered,
  offers,
  words,
}: PartProps & { readonly ordered: readonly DossierEvent[] }) {
  const { history: texts, language } = words
  const [most, setMost] = useState(PAGE)
  const gone = useMemo(() => takenBack(ordered), [ordered])
  const shown = ordered.slice(-most).toReversed()
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard */}
      <div className="table-frame" tabIndex={0} role="region" aria-label={texts.list.caption}>
        <table>
          <caption>{texts.list.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.list.what}</th>
              <th scope="col">{texts.list.value}</th>
              <th scope="col">{texts.list.who}</th>
              <th scope="col">{texts.list.when}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((event) => (
              <tr key={event.id}>
                <th scope="row">{sayWhat(event, offers, words)}</th>
                <td>
                  {gone.has(event.id) ? <s>{sayValue(event, words)}</s> : sayValue(event, words)}{' '}
                  <em>
                    {gone.has(event.id) || event.undoes !== undefined
                      ? texts.list.takenBack
                      : event.redoes !== undefined && texts.list.again}
                  </em>
                </td>
                <td>{texts.who[authorOf(event)]}</td>
                <td>{sayMoment(event.at, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ordered.length > most && (
        <button className="button button--second" type="button" onClick={() => setMost(most + PAGE)}>
          {texts.list.more(Math.min(PAGE, ordered.length - most))}
        </button>
      )}
    </>
  )
}

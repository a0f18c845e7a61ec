import { useMemo, useState } from 'react'
import { authorOf, type DossierEvent } from '../../dossier/events.ts'
import { takenBack } from '../../dossier/history.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import type { PartProps } from './historyProps.ts'
import { sayValue, sayWhat } from './sayEvent.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'

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
      <TableFrame label={texts.list.caption}>
        <table className="history-events">
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
                <td data-column={texts.list.value}>
                  {gone.has(event.id) ? <s>{sayValue(event, words)}</s> : sayValue(event, words)}{' '}
                  <em>
                    {gone.has(event.id) || event.undoes !== undefined
                      ? texts.list.takenBack
                      : event.redoes !== undefined && texts.list.again}
                  </em>
                </td>
                <td data-column={texts.list.who}>{texts.who[authorOf(event)]}</td>
                <td data-column={texts.list.when}>{sayMoment(event.at, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {ordered.length > most && (
        <button className="button button--second" type="button" onClick={() => setMost(most + PAGE)}>
          {texts.list.more(Math.min(PAGE, ordered.length - most))}
        </button>
      )}
    </>
  )
}

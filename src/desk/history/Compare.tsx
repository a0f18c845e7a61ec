import { useMemo, useState } from 'react'
import { changes } from '../../dossier/changes.ts'
import type { DossierEvent, Said } from '../../dossier/events.ts'
import { stateAt } from '../../dossier/history.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import type { PartProps } from './historyProps.ts'
import { asItWas, sayValue, sayWhat } from './sayEvent.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

/** Two moments, and what changed between them. Worked out only once it is opened. */
export function Compare({
  ordered,
  offers,
  words,
}: PartProps & { readonly ordered: readonly DossierEvent[] }) {
  const { history: texts, language } = words
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const first = ordered[0]?.id ?? ''
  const last = ordered.at(-1)?.id ?? ''
  const [begin, end] = [from ?? first, to ?? last]
  const [open, setOpen] = useState(false)
  const rows = useMemo(() => {
    if (!open) return []
    const before = stateAt(ordered, begin)
    const said = (one: Said) =>
      one.type === 'cleared' || (one.type === 'noted' && one.text === '')
        ? words.history.compare.nothing
        : sayValue(one, words)
    return changes(before, stateAt(ordered, end)).map((change) => ({
      what: sayWhat(change, offers, words),
      before: said(asItWas(before, change)),
      after: said(change),
    }))
  }, [open, ordered, begin, end, offers, words])
  const moments = useMemo(
    () =>
      open
        ? ordered
            .map((event): readonly [string, string] => [
              event.id,
              `${sayMoment(event.at, language)}: ${sayWhat(event, offers, words)}`,
            ])
            .toReversed()
        : [],
    [open, ordered, offers, words, language],
  )
  return (
    <details className="history-compare" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.compare.title}</summary>
      <p>{texts.compare.intro}</p>
      <SelectField
        id="compare-from"
        label={texts.compare.from}
        value={begin}
        options={moments}
        onChoose={setFrom}
      />
      <SelectField id="compare-to" label={texts.compare.to} value={end} options={moments} onChoose={setTo} />
      <div role="status">{open && rows.length === 0 && <p>{texts.compare.same}</p>}</div>
      {rows.length > 0 && (
        <TableFrame label={texts.compare.caption}>
          <table>
            <caption>{texts.compare.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.compare.what}</th>
                <th scope="col">{texts.compare.before}</th>
                <th scope="col">{texts.compare.after}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ what, before, after }, place) => (
                // Two corrections are called the same.
                <tr key={place}>
                  <th scope="row">{what}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </details>
  )
}

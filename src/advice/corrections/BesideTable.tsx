import { indicationOf } from '../../practice/indication.ts'
import { countable } from '../../rules/corrections/correction.ts'
import type { CorrectedAdvice } from '../../rules/corrections/correct.ts'
import { partKey, type PartKey } from '../../rules/partKey.ts'
import type { Line, Recommendation } from '../../rules/recommendation.ts'
import { sayEuro, sayList, sayNumber } from '../../texts/say.ts'
import { sayLength } from '../../texts/sayProgramme.ts'
import { sayPartKey, type CorrectionWords } from '../../texts/sayCorrections.ts'

type Status = 'same' | 'changed' | 'added' | 'dropped'

/** What each part costs in whole euros, as everywhere else on screen. */
const pricesOf = (advice: Recommendation): Map<PartKey, number> => {
  const { parts } = indicationOf(advice)
  return new Map(advice.lines.map((line, at) => [partKey(line), parts[at] ?? 0]))
}

/** The programme as it was worked out and as it was corrected; what differs says so in words. */
export function BesideTable({ advice, words }: { advice: CorrectedAdvice; words: CorrectionWords }) {
  const { language, programme } = words
  const { table, say } = words.corrections
  const { computed, corrected, parts, discount } = advice
  const prices = { computed: pricesOf(computed), corrected: pricesOf(corrected) }
  const euro = (amount: number) => sayEuro(amount, language)
  const counted = ({ block, sessions, groups }: Line) =>
    sayList(
      countable[block].flatMap((amount) =>
        amount === 'sessions'
          ? [say.sessions(sessions.value)]
          : groups.value > 1
            ? [say.groups(groups.value)]
            : [],
      ),
      language,
    )
  const cellsOf = (key: PartKey, line: Line | null, side: 'computed' | 'corrected') =>
    line === null
      ? null
      : {
          howMany: counted(line),
          when: programme.weeks(line.weeks.from, line.weeks.to),
          days: sayNumber(line.days.value, language),
          price: euro(prices[side].get(key) ?? 0),
        }
  const totals = (of: Recommendation) => {
    const { exclVat, inclVat } = indicationOf(of)
    return [sayLength(of, words), sayNumber(of.days.value, language), euro(exclVat), euro(inclVat)]
  }
  const totalLabels = [table.duration, table.days, table.exclVat, table.inclVat]
  return (
    <>
      <table className="beside">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.what}</th>
            <th scope="col">{table.computed}</th>
            <th scope="col">{table.corrected}</th>
          </tr>
        </thead>
        {parts.map((part) => {
          const name = sayPartKey(part.key, words)
          const [left, right] = [
            cellsOf(part.key, part.computed, 'computed'),
            cellsOf(part.key, part.corrected, 'corrected'),
          ]
          const status = statusOf(left, right)
          const title = (
            <>
              {name} <span className="beside-status">{table.status[status]}</span>
            </>
          )
          // Of what stayed the same its price is enough: the advice above tells the rest.
          const told = status === 'same' ? (['price'] as const) : cells
          return (
            <tbody
              key={part.key}
              className={status === 'same' ? 'beside-part' : 'beside-part beside-part--other'}
            >
              <tr>
                <th scope="rowgroup" colSpan={3} className="beside-name">
                  {title}
                </th>
              </tr>
              {told
                .filter((cell) => (left ?? right)?.[cell] !== '')
                .map((cell, at) => (
                  <Row
                    key={cell}
                    label={table[cell]}
                    computed={left?.[cell] ?? (at === 0 ? table.absent : '–')}
                    corrected={right?.[cell] ?? (at === 0 ? table.absent : '–')}
                    differs={left !== null && right !== null ? table.differs : undefined}
                  />
                ))}
            </tbody>
          )
        })}
        <tfoot>
          <tr>
            <th scope="rowgroup" colSpan={3} className="beside-name">
              {table.together}
            </th>
          </tr>
          {totalLabels.map((label, at) => (
            <Row
              key={label}
              label={label}
              computed={totals(computed)[at] ?? ''}
              corrected={totals(corrected)[at] ?? ''}
              differs={table.differs}
            />
          ))}
        </tfoot>
      </table>
      {discount !== null && <p className="hint">{table.discount(euro(discount.value))}</p>}
    </>
  )
}

const cells = ['howMany', 'when', 'days', 'price'] as const
type Cells = Readonly<Record<(typeof cells)[number], string>>

function statusOf(left: Cells | null, right: Cells | null): Status {
  if (left === null) return 'added'
  if (right === null) return 'dropped'
  return cells.every((cell) => left[cell] === right[cell]) ? 'same' : 'changed'
}

function Row({
  label,
  computed,
  corrected,
  differs,
}: {
  label: string
  computed: string
  corrected: string
  /** undefined where there is nothing to differ from */
  differs: string | undefined
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{computed}</td>
      <td>
        {corrected}
        {differs !== undefined && computed !== corrected && (
          <>
            {' '}
            <span className="beside-differs">{differs}</span>
          </>
        )}
      </td>
    </tr>
  )
}

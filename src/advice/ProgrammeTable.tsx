import { indicationOf } from '../practice/indication.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { sayEuro, sayNumber } from '../texts/say.ts'
import { partTitle } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

/** The same facts as the picture, and what each part costs. */
export function ProgrammeTable({
  recommendation,
  words,
}: {
  recommendation: Recommendation
  words: AdviceWords
}) {
  const { advice, programme, language } = words
  const { lines, days, months } = recommendation
  const { parts, exclVat } = indicationOf(recommendation)
  const { columns } = advice
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard
    <div className="table-frame" tabIndex={0} role="region" aria-label={advice.tableTitle}>
      <table>
        <caption>{advice.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.part}</th>
            <th scope="col" className="column-who">
              {columns.who}
            </th>
            <th scope="col" className="column-when">
              {columns.when}
            </th>
            <th scope="col" className="figure column-days">
              {columns.days}
            </th>
            <th scope="col" className="figure">
              {columns.price}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={`${line.block}${line.theme ?? ''}${line.audience}`}>
              <th scope="row">{partTitle(line, words)}</th>
              <td className="column-who">{programme.audiences[line.audience]}</td>
              <td className="column-when">{programme.weeks(line.weeks.from, line.weeks.to)}</td>
              <td className="figure column-days">{sayNumber(line.days.value, language)}</td>
              <td className="figure">{sayEuro(parts[at] ?? 0, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{advice.total}</th>
            <td className="column-who">–</td>
            <td className="column-when">{programme.months(months.value)}</td>
            <td className="figure column-days">{sayNumber(days.value, language)}</td>
            <td className="figure">{sayEuro(exclVat, language)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

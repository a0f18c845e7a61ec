import { indicationOf } from '../practice/indication.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { sayColumn, sayEuro } from '../texts/say.ts'
import { asTold, partTitle, sayAudience, sayLength } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'
import './programmeTable.css'
import { TableFrame } from '../ui/TableFrame.tsx'

/** The same facts as the picture, and what each part costs. */
export function ProgrammeTable({
  recommendation,
  words,
}: {
  recommendation: Recommendation
  words: AdviceWords
}) {
  const { advice, programme, language } = words
  const { lines, days } = recommendation
  const { parts, exclVat } = indicationOf(recommendation)
  const { columns } = advice
  // With the total, so that all commas stand under one another.
  const inDays = sayColumn([...lines.map((line) => line.days.value), days.value], language)
  return (
    <TableFrame label={advice.tableTitle}>
      <table className="programme-table">
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
          {asTold(lines).map((line) => {
            const at = lines.indexOf(line)
            return (
              <tr key={`${line.block}${line.theme ?? ''}${line.audience}`}>
                <th scope="row">{partTitle(line, words)}</th>
                <td className="column-who" data-column={columns.who}>
                  {sayAudience(line, words)}
                </td>
                <td className="column-when" data-column={columns.when}>
                  {programme.weeks(line.weeks.from, line.weeks.to)}
                </td>
                <td className="figure column-days" data-column={columns.days}>
                  {inDays[at]}
                </td>
                <td className="figure" data-column={columns.price}>
                  {sayEuro(parts[at] ?? 0, language)}
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{advice.total}</th>
            <td className="column-who">–</td>
            <td className="column-when" data-column={advice.facts.duration}>
              {sayLength(recommendation, words)}
            </td>
            <td className="figure column-days" data-column={columns.days}>
              {inDays.at(-1)}
            </td>
            <td className="figure" data-column={columns.price}>
              {sayEuro(exclVat, language)}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  )
}

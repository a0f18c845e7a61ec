import type { Later, Recommendation } from '../rules/recommendation.ts'
import { sayLater, sayLaterBesides, sayLaterSum, type LaterSum } from '../texts/sayLater.ts'
import { sayPrePhase } from '../texts/sayPrePhase.ts'
import { TableFrame } from '../ui/TableFrame.tsx'
import type { AdviceWords } from './AdviceScreen.tsx'

type Advised = Pick<Recommendation, 'later' | 'lines' | 'price' | 'prePhase'>

/**
 * What could follow. What waits for a decision is a phase of its own: what has to be settled, when it is decided on, and
 * what it costs; where the programme itself is the phase before it, that can be ordered apart.
 */
export function LaterSection({ recommendation, words }: { recommendation: Advised; words: AdviceWords }) {
  const { advice } = words
  return (
    <section>
      <h2>{advice.later}</h2>
      <p>
        {advice.laterIntro} {recommendation.later.length > 1 && advice.laterEach}
      </p>
      {recommendation.later.map((one) => (
        <LaterArticle key={one.format} later={one} recommendation={recommendation} words={words} />
      ))}
    </section>
  )
}

function LaterArticle({
  later,
  recommendation,
  words,
}: {
  later: Later
  recommendation: Advised
  words: AdviceWords
}) {
  const { advice, programme, reasons } = words
  const { lines, prePhase } = recommendation
  const { format, goNoGo } = later
  const name = reasons.formats[format]
  const end = Math.max(0, ...lines.map(({ weeks }) => weeks.to))
  const conditions = sayLater(later, words)
  const sum = sayLaterSum(later, recommendation, words)
  const before = prePhase?.before === format ? sayPrePhase(prePhase, words) : []
  const decided =
    goNoGo === null
      ? []
      : [
          // The phase before it tells of the talk already.
          ...(before.length > 0 ? [] : [advice.laterGoNoGo]),
          ...(end > 0 ? [advice.goNoGoWhen(programme.when(end, end + 1))] : []),
        ]
  const around = [...before, ...decided].join(' ')
  const besides = sayLaterBesides(later, sum, words).join(' ')
  return (
    <article className="part">
      <h3>{goNoGo ? advice.secondPhase(name.toLowerCase()) : name}</h3>
      <p>{advice.laterAll}</p>
      <ul>
        {conditions.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {around !== '' && <p>{around}</p>}
      <SumTable sum={sum} words={words} />
      {besides !== '' && <p>{besides}</p>}
    </article>
  )
}

function SumTable({ sum, words: { advice } }: { sum: LaterSum; words: AdviceWords }) {
  return (
    <TableFrame label={sum.caption}>
      <table>
        <caption>{sum.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{advice.columns.part}</th>
            <th scope="col" className="figure">
              {advice.laterSum.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {sum.rows.map(({ label, amount }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="figure">{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sum.total.label}</th>
            <td className="figure">{sum.total.amount}</td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  )
}

import type { Line } from '../rules/recommendation.ts'
import { sayAskedTime } from '../texts/sayAskedTime.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

/** How much time the programme asks of one person of each group: what a client has to ask people for. */
export function AskedTimeSection({ lines, words }: { lines: readonly Line[]; words: AdviceWords }) {
  const { askedTime } = words.programme
  const rows = sayAskedTime(lines, words)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{askedTime.title}</h2>
      <p>{askedTime.intro(rows.length > 1)}</p>
      <dl className="facts">
        {rows.map(({ who, time }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{time}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

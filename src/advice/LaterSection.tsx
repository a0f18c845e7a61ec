import type { Recommendation } from '../rules/recommendation.ts'
import { sayLater, sayLaterPrice } from '../texts/sayLater.ts'
import { sayPrePhase } from '../texts/sayPrePhase.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

/**
 * What could follow. What waits for a decision is a phase of its own: what has to be settled, when it is decided on, and
 * what it costs; where the programme itself is the phase before it, that can be ordered apart.
 */
export function LaterSection({
  recommendation: { later, lines, price, prePhase },
  words,
}: {
  recommendation: Pick<Recommendation, 'later' | 'lines' | 'price' | 'prePhase'>
  words: AdviceWords
}) {
  const { advice, programme, reasons } = words
  const end = Math.max(0, ...lines.map(({ weeks }) => weeks.to))
  return (
    <section>
      <h2>{advice.later}</h2>
      <p>{advice.laterIntro}</p>
      {later.map((one) => {
        const { format, goNoGo } = one
        const conditions = sayLater(one, { price }, words)
        const { talk, phase, together, asked, atOnce } = sayLaterPrice(one, { price }, words)
        return (
          <article className="part" key={format}>
            <h3>
              {goNoGo ? advice.secondPhase(reasons.formats[format].toLowerCase()) : reasons.formats[format]}
            </h3>
            {prePhase?.before === format && <p>{sayPrePhase(prePhase, lines, words).join(' ')}</p>}
            {conditions.length > 1 && <p>{advice.laterAll}</p>}
            <ul>
              {conditions.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p>
              {talk !== undefined && `${talk} `}
              {talk !== undefined && end > 0 && `${advice.goNoGoWhen(programme.when(end, end + 1))} `}
              {[phase, together, asked, atOnce].filter((sentence) => sentence !== undefined).join(' ')}
            </p>
          </article>
        )
      })}
    </section>
  )
}

import type { Indication } from '../practice/indication.ts'
import type { Practice } from '../practice/practice.ts'
import { vatCharged, vatSharesOf } from '../practice/vatShares.ts'
import { residentsCome } from '../rules/presence.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { sayNumber } from '../texts/say.ts'
import { sayLength, sayPrepared } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

/** What belongs to the price, to be looked through: how long, how many days, which tax, what is in it and what is not. */
export function PriceFacts({
  recommendation,
  price,
  practice,
  words,
}: {
  recommendation: Recommendation
  price: Indication
  practice: Practice
  words: AdviceWords
}) {
  const { language, programme, answers } = words
  const { lines, days } = recommendation
  const { basis } = words.advice
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(practice.vat)
  const facts: readonly (readonly [term: string, ...values: readonly (string | undefined)[]])[] = [
    [
      basis.length,
      basis.fromGoAhead(sayLength(recommendation, words)),
      sayPrepared(recommendation, answers, words),
    ],
    [basis.days, programme.days(sayNumber(days.value, language), days.value === 1)],
    [basis.vat, basis.charged(percent, vatCharged(vatSharesOf(practice, lines, price)))],
    [basis.travel, basis.included],
    // Whoever only talks with us needs no room.
    ...(lines.some(({ format }) => format !== null)
      ? [[basis.notIncluded, residentsCome(lines, answers) ? basis.own : basis.room] as const]
      : []),
  ]
  return (
    <dl className="facts price-facts">
      {facts.map(([term, ...values]) => (
        <div key={term}>
          <dt>{term}</dt>
          {values.map((value) => value !== undefined && <dd key={value}>{value}</dd>)}
        </div>
      ))}
    </dl>
  )
}

import type { Offering, SizeId } from '../rules/offering.ts'
import type { Line, Recommendation } from '../rules/recommendation.ts'
import type { Because, Traced } from '../rules/trace.ts'
import { sayEuro, sayList, sayNumber } from '../texts/say.ts'
import {
  partTitle,
  sayCase,
  sayOtherThemes,
  sayPart,
  sayPeople,
  sayAudience,
  tellingOf,
} from '../texts/sayProgramme.ts'
import { sayDespite } from '../texts/sayReasons.ts'
import type { AdviceWords, WayBack } from './AdviceScreen.tsx'
import { Reasons } from './Reasons.tsx'
import { RuleLink } from './RuleLink.tsx'

/** One part of the programme: what, how many, how long, with whom, when, what it costs, and why. */
export function PartSection({
  line,
  price,
  before,
  lines,
  lead,
  sizes,
  words,
  wayBack,
}: {
  line: Line
  /** in whole euros */
  price: number
  /** the parts of the same kind that came before: then only what is new is said */
  before: readonly Line[]
  /** all parts of the programme */
  lines: readonly Line[]
  /** the format that leads the whole programme */
  lead: Recommendation['lead']
  sizes: Offering['sizes']
  words: AdviceWords
  wayBack: WayBack
}) {
  const { advice, programme, language } = words
  const { block, minutes, weeks, sessions, asked } = line
  const title = partTitle(line, words)
  const worksOn = sayCase(line, lines, words.answers)
  const facts: [term: string, value: string, rule?: Parameters<typeof RuleLink>[0]['id'] | undefined][] = [
    [
      advice.facts.howMany,
      block === 'coordination'
        ? programme.days(sayNumber(line.days.value, language), line.days.value === 1)
        : sayPart(line, words),
    ],
    [advice.facts.who, sayAudience(line, words)],
    ...(block === 'coordination'
      ? []
      : ([
          [advice.facts.people, sayPeople(line, words), ruleOf(line.people.because)],
          [
            advice.facts.duration,
            programme.duration(minutes.value, block, line.spreadOver, sessions.value > 1),
            ruleOfLength(minutes, sizes),
          ],
        ] as typeof facts)),
    [advice.facts.when, programme.when(weeks.from, weeks.to), line.timing[0]],
    ...(worksOn === undefined ? [] : ([[advice.facts.case, worksOn]] as typeof facts)),
    ...(line.milestones.length === 0
      ? []
      : ([
          [
            advice.facts.milestones,
            sayList(
              line.milestones.map(({ id, week }) => programme.milestones[id](week)),
              language,
            ),
          ],
        ] as typeof facts)),
    [advice.facts.price, sayEuro(price, language), 'price:reckoning'],
  ]
  const repeated = before.length > 0
  const said = new Set(before.flatMap(({ because }) => because))
  const unsaid = line.because.filter((id) => !said.has(id))
  const reasons = unsaid.length > 0 ? unsaid : line.because.slice(0, 1)
  const despite = sayDespite(line, { lead }, words)
  const themes = sayOtherThemes(line, { lines, chosen: words.answers.themes }, words)
  const bound = sessions.because.filter((id) => !asked.because.includes(id))
  return (
    <article className="part">
      <h3>{title}</h3>
      {!repeated && <p>{words.parts[tellingOf(line)].how}</p>}
      <dl className="facts">
        {facts.map(([term, value, id]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {value}
              {id !== undefined && (
                <RuleLink id={id} about={`${term}, ${title}`} words={words} wayBack={wayBack} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <>
          <h4>{advice.why}</h4>
          <Reasons
            ids={reasons}
            about={`${advice.why}, ${title}`}
            words={words}
            wayBack={wayBack}
            block={block}
          />
        </>
      )}
      {themes !== undefined && <p>{themes}</p>}
      {sessions.value < asked.value && (
        <>
          <p>{advice.lessThanAsked(asked.value, sessions.value)}</p>
          <Reasons ids={bound} about={`${advice.facts.howMany}, ${title}`} words={words} wayBack={wayBack} />
        </>
      )}
      {!repeated && line.against.length > 0 && (
        <>
          <h4>{advice.against}</h4>
          <Reasons
            ids={line.against}
            about={`${advice.against}, ${title}`}
            words={words}
            wayBack={wayBack}
            side={-1}
            block={block}
          />
          {despite !== undefined && <p>{despite}</p>}
        </>
      )}
    </article>
  )
}

/** The size that a number rests on; where none is named, the answer. */
const ruleOf = (because: readonly Because[]): Because | undefined =>
  because.find((id) => id.startsWith('size:')) ?? because[0]

/** The size that has this very length; where a meeting is cut to what people have time for, their answer about it. */
function ruleOfLength({ value, because }: Traced, sizes: Offering['sizes']): Because | undefined {
  const size = because.find((id) => id.startsWith('size:') && sizes[id.slice(5) as SizeId] === value)
  return size ?? because.findLast((id) => id.startsWith('answer:')) ?? ruleOf(because)
}

import type { Line } from '../../rules/recommendation.ts'
import { sayList } from '../../texts/say.ts'
import {
  partTitle,
  sayCase,
  sayAudience,
  sayOtherThemes,
  sayPart,
  sayPeople,
  tellingOf,
} from '../../texts/sayProgramme.ts'
import { sayBecause, sayDespite } from '../../texts/sayReasons.ts'
import type { Piece, Section } from '../document.ts'
import { reasonsFor } from './why.ts'
import { subheading, type Writing } from './writing.ts'

/** The programme, part by part. */
export function parts(writing: Writing): Section {
  const { recommendation, options, proposal } = writing
  return {
    id: 'programme',
    title: proposal.sections.programme,
    pieces: [...recommendation.lines, ...options].flatMap((line, at, all) =>
      part(line, all.slice(0, at), writing),
    ),
  }
}

/** One part: what, for whom, and why. A second of the same kind does not repeat how it goes. */
function part(line: Line, before: readonly Line[], writing: Writing): Piece[] {
  const first = before.find(({ block }) => block === line.block)
  const repeated = first !== undefined
  const { proposal, programme, advice, recommendation } = writing
  const texts = proposal.blocks[tellingOf(line)]
  const worksOn = sayCase(line, recommendation.lines, writing.answers)
  const facts = [
    ...(line.block === 'coordination'
      ? [{ label: advice.facts.who, value: sayAudience(line, writing) }]
      : [
          { label: advice.facts.howMany, value: sayPart(line, writing) },
          {
            label: advice.facts.who,
            value: `${sayAudience(line, writing)}, ${sayPeople(line, writing)}`,
          },
          {
            label: advice.facts.duration,
            value: programme.duration(
              line.minutes.value,
              line.block,
              line.spreadOver,
              line.sessions.value > 1,
            ),
          },
        ]),
    { label: advice.facts.when, value: programme.when(line.weeks.from, line.weeks.to) },
    ...(worksOn === undefined ? [] : [{ label: advice.facts.case, value: worksOn }]),
    ...(line.milestones.length === 0
      ? []
      : [
          {
            label: advice.facts.milestones,
            value: sayList(
              line.milestones.map(({ id, week }) => programme.milestones[id](week)),
              writing.language,
            ),
          },
        ]),
    ...(first !== undefined
      ? [{ label: proposal.part.how, value: proposal.chapters.asBefore(partTitle(first, writing)) }]
      : [
          { label: proposal.part.aim, value: texts.aim },
          { label: proposal.part.how, value: texts.how },
          { label: proposal.part.yields, value: texts.yields },
          { label: proposal.part.preparation, value: texts.preparation },
        ]),
  ]
  const themes = sayOtherThemes(
    line,
    { lines: recommendation.lines, chosen: writing.answers.themes },
    writing,
  )
  // What was asked for and does not fit is said: nobody finds it out by counting.
  const bound = line.sessions.because.filter((id) => !line.asked.because.includes(id))
  const less =
    line.sessions.value < line.asked.value
      ? [
          proposal.chapters.lessThanAsked(
            line.asked.value,
            line.sessions.value,
            bound.flatMap((id) => sayBecause(id, writing) ?? []).join(' '),
          ),
        ]
      : []
  const why = [...reasonsFor(line, before, repeated, writing), ...(themes === undefined ? [] : [themes])]
  // The reasons for what leads stand in a chapter of their own.
  const leads = line.format !== null && line.format === recommendation.lead
  const said = [...(why.length === 0 && leads ? [proposal.chapters.whyAbove] : why), ...less]
  // What speaks against a part is printed where it outweighs what speaks for it: then it needs an answer.
  const despite = sayDespite(line, recommendation, writing)
  const against =
    despite === undefined
      ? []
      : [...line.against.flatMap((id) => sayBecause(id, writing, -1, line.block) ?? []), despite]
  const title = partTitle(line, writing)
  return [
    subheading(writing.options.includes(line) ? proposal.chapters.option(title) : title),
    {
      kind: 'facts',
      items: [
        ...facts,
        ...(said.length > 0 ? [{ label: advice.why, value: said.join(' ') }] : []),
        ...(against.length > 0 ? [{ label: advice.against, value: against.join(' ') }] : []),
      ],
    },
  ]
}

import { indicationOf } from '../../practice/indication.ts'
import { sayNext } from '../../texts/sayFirmness.ts'
import { sayLater, sayLaterBesides, sayLaterSum } from '../../texts/sayLater.ts'
import { sayPrePhase } from '../../texts/sayPrePhase.ts'
import { sayRejected } from '../../texts/sayReasons.ts'
import type { Later } from '../../rules/recommendation.ts'
import type { Piece, Section } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** What is not advised now, and what would lift that. */
export function notAdvised(writing: Writing): Section {
  const { recommendation, proposal, advice, explanation, explained, corrections, advised } = writing
  const { rejected, later } = recommendation
  // Of a programme that was changed by hand, nobody worked out who comes next.
  const isAsComputed = corrections.length === 0 && recommendation.lines.length === advised.lines.length
  const next = isAsComputed
    ? sayNext(explained, explanation, writing, indicationOf(recommendation))
    : undefined
  return {
    id: 'notAdvised',
    title: proposal.sections.notAdvised,
    pieces: [
      paragraph(proposal.notAdvised.intro),
      ...sayRejected(rejected, later, writing).flatMap(({ title, first, sentences }): Piece[] => [
        subheading(title),
        // One reason reads on from what it is about; several are a list.
        ...(sentences.length === 1
          ? [paragraph([advice.stages[first.stage], ...sentences].join(' '))]
          : [paragraph(advice.stages[first.stage]), ...list(sentences)]),
      ]),
      ...(later.length > 0
        ? [
            subheading(proposal.notAdvised.later),
            paragraph(later.length > 1 ? `${advice.laterIntro} ${advice.laterEach}` : advice.laterIntro),
            ...later.flatMap((one) => laterPieces(one, writing)),
          ]
        : []),
      ...(next === undefined ? [] : [subheading(explanation.goingOn.title), paragraph(next)]),
    ],
  }
}

/** What could follow: what has to be settled first, who decides on it, and what all of it comes to. */
function laterPieces(later: Later, writing: Writing): Piece[] {
  const { recommendation, reasons, advice } = writing
  const { prePhase } = recommendation
  const conditions = sayLater(later, writing)
  const sum = sayLaterSum(later, recommendation, writing)
  const decided =
    prePhase?.before === later.format
      ? sayPrePhase(prePhase, writing)
      : later.goNoGo === null
        ? []
        : [advice.laterGoNoGo]
  const besides = sayLaterBesides(later, sum, writing)
  return [
    paragraph(`${reasons.formats[later.format]}. ${advice.laterAll}`),
    ...list(conditions),
    ...(decided.length > 0 ? [paragraph(decided.join(' '))] : []),
    {
      kind: 'table',
      caption: sum.caption,
      columns: [
        { title: advice.columns.part, align: 'left', width: 0.75 },
        { title: advice.laterSum.amount, align: 'right', width: 0.25 },
      ],
      rows: [
        ...sum.rows.map(({ label, amount }) => ({ cells: [label, amount] })),
        { cells: [sum.total.label, sum.total.amount], total: true },
      ],
    },
    ...(besides.length > 0 ? [paragraph(besides.join(' '))] : []),
  ]
}

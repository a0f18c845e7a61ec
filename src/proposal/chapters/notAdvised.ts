import { indicationOf } from '../../practice/indication.ts'
import { sayNext } from '../../texts/sayFirmness.ts'
import { sayLater, sayLaterPrice } from '../../texts/sayLater.ts'
import { sayPrePhase } from '../../texts/sayPrePhase.ts'
import { sayRejected } from '../../texts/sayReasons.ts'
import type { Piece, Section } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** What is not advised now, and what would lift that. */
export function notAdvised(writing: Writing): Section {
  const { recommendation, proposal, reasons, advice, explanation, explained, corrections, advised } = writing
  const { rejected, later, prePhase } = recommendation
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
            paragraph(advice.laterIntro),
            ...later.flatMap((one): Piece[] => {
              const conditions = sayLater(one, recommendation, writing)
              const begins = [
                `${reasons.formats[one.format]}.`,
                ...(prePhase?.before === one.format
                  ? sayPrePhase(prePhase, recommendation.lines, writing)
                  : []),
              ]
              const ends = Object.values(sayLaterPrice(one, recommendation, writing)).join(' ')
              // On paper too nothing stands without what has to be settled first: several are a list.
              return conditions.length > 1
                ? [paragraph([...begins, advice.laterAll].join(' ')), ...list(conditions), paragraph(ends)]
                : [paragraph([...begins, ...conditions, ends].join(' '))]
            }),
          ]
        : []),
      ...(next === undefined ? [] : [subheading(explanation.goingOn.title), paragraph(next)]),
    ],
  }
}

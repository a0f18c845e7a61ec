import { isMeeting } from '../../rules/formats.ts'
import { sayOutcome } from '../../texts/sayReasons.ts'
import type { Section } from '../document.ts'
import { saysMix } from './summary.ts'
import { whyThisApproach } from './why.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** The mix in one sentence, and why. */
export function approach(writing: Writing): Section {
  const { recommendation, proposal, reasons, advice } = writing
  const { kind } = recommendation
  const outcome = sayOutcome(recommendation, writing)
  const why = whyThisApproach(writing)
  return {
    id: 'approach',
    title: proposal.sections.approach,
    pieces: [
      paragraph(saysMix(writing)),
      ...(why.length > 0 ? [subheading(proposal.approach.why), ...list(why)] : []),
      ...(kind === 'noneNeeded'
        ? [
            subheading(proposal.approach.nothing),
            paragraph(
              [reasons.rules['ending.noneNeeded'], advice.noneNeeded.firm, advice.noneNeeded.comeBack].join(
                ' ',
              ),
            ),
          ]
        : []),
      ...(outcome === undefined
        ? []
        : [subheading(proposal.approach.nothing), paragraph(`${outcome.why} ${outcome.step}`)]),
      ...(kind === 'advice' ? [paragraph(adapted(writing))] : []),
      ...(writing.advised.lines.length === 0 && writing.options.length === 0
        ? [paragraph(proposal.price.none)]
        : []),
    ],
  }
}

/** That nothing is fixed for good; of a single meeting there is no next one to shape. */
function adapted({ recommendation, proposal }: Writing): string {
  const meetings = recommendation.lines
    .filter(({ block }) => isMeeting(block))
    .reduce((sum, { sessions, groups }) => sum + sessions.value * groups.value, 0)
  const { adjusted, shaped } = proposal.approach
  return meetings > 1 ? `${adjusted} ${shaped}` : adjusted
}

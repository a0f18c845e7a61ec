import type { Section } from '../document.ts'
import { aboutPractice } from './aboutPractice.ts'
import { acceptance, validity } from './acceptance.ts'
import { account } from './account.ts'
import { appendix } from './appendix.ts'
import { approach } from './approach.ts'
import { assumptions } from './assumptions.ts'
import { deviations } from './deviations.ts'
import { evaluation } from './evaluation.ts'
import { goals } from './goals.ts'
import { notAdvised } from './notAdvised.ts'
import { parts } from './parts.ts'
import { phasing } from './phasing.ts'
import { planning } from './planning.ts'
import { price } from './price.ts'
import { question } from './question.ts'
import { roles } from './roles.ts'
import { summary } from './summary.ts'
import { team } from './team.ts'
import { terms } from './terms.ts'
import { view } from './view.ts'
import type { Writing } from './writing.ts'

/** All chapters that these answers call for, in their order. Without a programme there is nothing to plan or to pay. */
export function chaptersOf(writing: Writing): Section[] {
  const { recommendation, options, input, judged, correcting } = writing
  const deviating = deviations(
    judged,
    { ...writing, corrections: correcting },
    recommendation.price.exclVat.value,
  )
  const planned = recommendation.lines.length > 0
  const offers = planned || options.length > 0
  return [
    summary(writing),
    question(writing),
    goals(writing),
    view(writing),
    approach(writing),
    ...(deviating ? [deviating] : []),
    ...(recommendation.rejected.length > 0 || recommendation.later.length > 0 ? [notAdvised(writing)] : []),
    ...(offers ? [parts(writing)] : []),
    ...(planned ? [phasing(writing), planning(writing), roles(writing), evaluation(writing)] : []),
    ...(offers ? [team(writing), price(writing)] : []),
    assumptions(writing),
    ...(offers ? [terms(writing)] : []),
    ...(offers && input.offer ? [validity(writing)] : []),
    aboutPractice(writing),
    // What is signed is the last of the offer.
    ...(offers && input.offer ? [acceptance(writing, input.offer)] : []),
    appendix(writing),
    account(writing),
  ]
}

/** Chapters whose words are what they are: they are signed, or were answered or worked out. */
export const fixed: readonly string[] = ['validity', 'acceptance', 'answers', 'account']

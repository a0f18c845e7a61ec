import type { Draft } from '../questionnaire/types.ts'
import { amountsOf, type Amounts } from './amounts.ts'
import { decide, type Decision } from './decide.ts'
import { firmnessOf, type Firmness } from './firmness.ts'
import { staffAmong } from './groups.ts'
import { outlookOf, type Outlook } from './nextQuestion.ts'
import type { Format } from './formats.ts'
import type { Offering } from './offering.ts'
import { recommendationOf } from './recommend.ts'
import type { Line, Variant } from './recommendation.ts'
import { boundsOf } from './bounds.ts'
import { proposalsOf } from './proposals.ts'
import { staffBesides } from './turnout.ts'
import { variantsOf } from './variants.ts'
import { whatWouldChange, type WhatIf } from './whatIf.ts'

/** What stands behind an advice, for who wants to know more than the advice itself. */
export interface Explanation {
  readonly kind: Decision['kind']
  /** what leads the advice that is explained */
  readonly lead: Format | null
  readonly compact: Variant | null
  readonly deeper: Variant | null
  /** what repeating it for a next group takes, where a first group begins; null where none does */
  readonly nextGroup: NextGroup | null
  /** the same for a dialogue among the staff that not all can sit at; null where all do */
  readonly nextDialogue: (NextGroup & { readonly series: boolean }) | null
  /** the same for residents whose dialogues, be they small circles, not all can sit in; null where all do */
  readonly nextCircle: (NextGroup & { readonly small: boolean; readonly times: number }) | null
  /** every single other answer that would change it */
  readonly wouldChange: readonly WhatIf[]
  /** what the client can do so that a better programme fits, with the least that is needed */
  readonly proposals: readonly WhatIf[]
  readonly firmness: Firmness
  readonly outlook: Outlook
}

/** People in a next group, how many are still to come, and what one more group costs. */
export interface NextGroup {
  readonly people: number
  readonly left: number
  readonly price: Amounts
}

function nextGroupOf(lines: readonly Line[], { situation }: Decision): NextGroup | null {
  const begun = lines.filter(({ audience }) => audience === 'firstGroup')
  const [first] = begun
  if (first === undefined) return null
  const { sizes } = situation.offering
  const workshops = begun.reduce((sum, { sessions }) => sum + sessions.value, 0)
  return {
    people: first.people.value,
    left: situation.numbers.staff - first.people.value,
    price: amountsOf(
      { workshop: workshops * sizes.workshopRepeatDays },
      situation.offering,
      'size:workshopRepeatDays',
    ),
  }
}

/** Among themselves a first group of the staff talks; whoever wants the others to do so too hears what that takes. */
function nextDialogueOf(lines: readonly Line[], { situation }: Decision): Explanation['nextDialogue'] {
  const inside = lines.find(({ block, audience }) => block === 'dialogue' && audience === 'staffAndLeaders')
  if (inside === undefined) return null
  const { numbers, offering } = situation
  const left = numbers.staff - inside.people.value * inside.sessions.value - staffBesides(situation, lines)
  if (left < offering.sizes.dialogueLeast) return null
  return {
    people: offering.sizes.dialogueMandateGroup,
    left,
    // Of a large staff more than one circle is asked for: then one is not enough to begin with.
    series: inside.asked.value > 1,
    price: amountsOf({ dialogue: offering.sizes.dialogueDays }, offering, 'size:dialogueDays'),
  }
}

/** Of residents who meet apart not all may have a seat; whoever wants to hear the others of them too hears what that takes. */
function nextCircleOf(lines: readonly Line[], { situation }: Decision): Explanation['nextCircle'] {
  const heard = lines.find(({ block, audience }) => block === 'dialogue' && audience === 'residentsWithStaff')
  if (heard === undefined) return null
  const { numbers, offering, oneCircle } = situation
  const seats = heard.people.value - staffAmong(situation)
  const left = numbers.residents - seats * heard.sessions.value
  if (left < offering.sizes.dialogueLeast) return null
  return {
    // The few of the staff who listen are there again.
    people: seats,
    left,
    small: oneCircle,
    times: heard.sessions.value,
    // The same again, as small or as large.
    price: amountsOf({ dialogue: heard.days.value / heard.sessions.value }, offering, 'size:dialogueDays'),
  }
}

/** Explains an advice: two more programmes, what would change it, how firm it is, and what is still open. */
export function explain(draft: Draft, offering: Offering): Explanation {
  const decision = decide(draft, offering)
  const wouldChange = whatWouldChange(decision, offering)
  const bounds = boundsOf(draft, offering)
  const { lines } = recommendationOf(decision)
  return {
    kind: decision.kind,
    lead: decision.composed?.lead ?? null,
    ...variantsOf(decision, lines),
    nextGroup: nextGroupOf(lines, decision),
    nextDialogue: nextDialogueOf(lines, decision),
    nextCircle: nextCircleOf(lines, decision),
    wouldChange,
    proposals: proposalsOf(decision, offering),
    firmness: firmnessOf(decision, wouldChange, bounds),
    outlook: outlookOf(bounds, decision, offering),
  }
}

import { comesInNumbers } from '../../rules/formats.ts'
import type { ExplanationTexts } from '../explanationTexts.ts'

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = (count: number) => small[count] ?? String(count)
const meetingsOf = (count: number) => `${number(count)} ${count === 1 ? 'meeting' : 'meetings'}`
const groupsOf = ({ groups }: { readonly groups: number }) =>
  `${number(groups)} ${groups === 1 ? 'group' : 'groups'}`
const daysOf = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

/** Each format: one, several, and as what is there. */
const names = {
  lecture: { single: 'lecture', one: 'a lecture', several: 'lectures', the: 'the lecture' },
  dialogue: {
    single: 'dialogue session',
    one: 'a dialogue session',
    several: 'dialogue sessions',
    the: 'the dialogue session',
  },
  workshop: { single: 'workshop', one: 'a workshop', several: 'workshops', the: 'the workshop' },
  actionLearning: {
    single: 'action-learning programme',
    one: 'an action-learning programme',
    several: 'action-learning programmes',
    the: 'the action-learning programme',
  },
}

export const explanation: ExplanationTexts = {
  stop: {
    may: (format) => `You can stop here already: a ${format} fits best`,
    settled: (format, skipped) =>
      `A ${format} fits best what you have answered so far. The questions that are still open will not change that. They still decide how much is possible, and what is added. You can stop here. You then skip: ${skipped}. Your answer there becomes ‘I do not know yet’. You can still change that later.`,
    onThisPage: 'what is still open on this page',
    ifRoom:
      'Please note: you also skip a question about money or time. That one says whether it is possible: with too little of it, it becomes something smaller, or nothing yet.',
    stop: 'Stop here and show the advice',
  },
  provisional: (open) =>
    open === 1
      ? 'This advice is provisional: one question that affects it is still open.'
      : `This advice is provisional: ${open} questions that affect it are still open.`,
  firmTitle: 'How firm is this advice?',
  heart: (format) => `Of what is possible now, ${format} fits best. That is the core of this advice.`,
  noHeart: 'The advice now is: no programme yet.',
  firm: {
    firm: 'That is firm.',
    fair: 'That is fairly firm.',
    narrow: 'That is a close call.',
  },
  discuss: 'Discuss it with an adviser.',
  firmWhile: 'This is firm, provided the answers it depends on are right.',
  heldBack: {
    firm: 'That is firm.',
    fair: 'That is fairly firm, but no more than that: what you left open can still change it.',
    narrow: 'That is not certain yet: too much is unknown for that.',
  },
  weighing: {
    wide: 'Even if every reason counts a quarter more or less, no other format fits better.',
    some: 'Even if every reason counts a tenth more or less, no other format fits better.',
    little: 'If we weigh the reasons a little differently, another format may fit better.',
  },
  turning: ({ turning, touching, seating, others }) =>
    [
      `We tried changing one answer at a time, in ${others} ways.`,
      ...(turning + touching + seating === 0 ? ['The mix of formats stays the same each time.'] : []),
      ...(turning === 0
        ? touching + seating === 0
          ? []
          : ['The core stays the same each time.']
        : [`In ${number(turning)} of them the core changes.`]),
      ...(touching === 0 ? [] : [`In ${number(touching)} a format is added or left out.`]),
      ...(seating === 0
        ? []
        : [`In ${number(seating)} the formats stay the same but different people take part.`]),
    ].join(' '),
  comesWith: (turning, others) =>
    `We tried changing one answer at a time, in ${others} ways. ${
      turning === 0
        ? 'In none of them does a programme fit yet.'
        : `In ${number(turning)} of them a programme does fit.`
    }`,
  openTogether: (count) =>
    count === 1
      ? 'One question is still open. Whether the core stays the same once you answer it is not certain.'
      : `${count} questions are still open. Whether the core stays the same once you answer them is not certain.`,
  hangsOn: (count) =>
    count === 1 ? 'The core depends most on this question:' : 'The core depends most on these questions:',
  settled: (format) => `Whatever you answer to the questions that are still open, ${format} fits best.`,
  roomOpen: 'Whether and how much of it is possible still depends on time and money.',
  fork: (one, other) =>
    `Some questions are still open. They decide whether ${one} or ${other} is at the core.`,
  next: 'The open question that can still change most:',
  changeTitle: 'What would change this advice?',
  changeIntro: 'You can do something about this:',
  nothingBetter:
    'No single change would give you a better-fitting programme. Sometimes several things have to change: see what we do not advise now.',
  dependsTitle: 'What it depends on',
  formats: {
    lecture: names.lecture.one,
    dialogue: names.dialogue.one,
    workshop: names.workshop.one,
    actionLearning: names.actionLearning.one,
  },
  some: (format, count) => (count === 1 ? names[format].one : `${number(count)} ${names[format].several}`),
  all: (format, count) => (count === 1 ? names[format].the : `the ${names[format].several}`),
  together: 'one meeting with a short talk and a dialogue',
  theEvening: 'the meeting with a short talk and a dialogue',
  quoted: (answer) => `“${answer}”`,
  amount: {
    from: (amount) => `${amount} or more`,
    tried: (amount) => `${amount} or more (less may be enough too)`,
    vat: {
      excl: (amount) => `${amount} excluding VAT`,
      incl: (amount) => `${amount} including VAT`,
      unsaid: (amount) => `${amount} including VAT`,
    },
    range: (from, to) => `${from} to ${to}`,
    such: (amounts) => `for example ${amounts}`,
  },
  instead: (question, answer) => `If you answer ${answer} to “${question}”`,
  chosen: (question, answer) => `If you choose ${answer} for “${question}”`,
  added: (question, answer) => `If you also choose ${answer} at “${question}”`,
  removed: (question, answer) => `If you leave out ${answer} at “${question}”`,
  both: (one, other) => `${one} and ${other.replace(/^If you /, '')}`,
  gains: (formats, count) => `then ${formats} ${count === 1 ? 'is' : 'are'} added`,
  loses: (formats, count) => `then ${formats} ${count === 1 ? 'is' : 'are'} left out`,
  replaces: (gained, lost, count) => `then there ${count === 1 ? 'is' : 'are'} ${gained} instead of ${lost}`,
  peopleOnly: (what) => `then ${what}`,
  leads: (format) => `then ${format} is at the core of it`,
  tried: {
    'sponsor.nobody': 'A workshop then shows what is possible.',
    'sponsor.reluctant': 'Something small that works, such as a workshop, can convince the leaders.',
  },
  noProgramme: 'then it is not yet time for a programme',
  noneNeeded: 'then you do not need a programme',
  noWorkshop: 'then that one workshop is not possible either',
  aProgramme: (formats) => `then a programme becomes possible, with ${formats}`,
  more: (count) => `${count === 1 ? 'One' : count} more possible ${count === 1 ? 'change' : 'changes'}`,
  larger: (formats, answer) =>
    `A programme with ${formats} becomes possible ${answer.charAt(0).toLowerCase()}${answer.slice(1)}.`,
  withoutResidents: '(still without residents)',
  besides: {
    number: (format, count) =>
      `${number(count)} ${count === 1 ? names[format].single : names[format].several}`,
    ofPeople: (named, seats) => `${named} for about ${seats} people`,
    fewer: (named, count) => `${named} ${count === 1 ? 'remains' : 'remain'}`,
    more: (named, count) => `there ${count === 1 ? 'is' : 'are'} ${named}`,
    seats: (seats) => `the dialogue has room for about ${seats} people`,
    mandateTalk: { comes: 'a talk about the assignment', goes: 'the talk about the assignment' },
    listeningTalks: {
      comes: (count) => (count === 1 ? 'one listening talk' : `${number(count)} listening talks`),
      goes: 'the listening talks',
    },
    talksCome: (talks, count) => `${talks} ${count === 1 ? 'comes' : 'come'} first`,
    talksGo: (talks, count) => `${talks} ${count === 1 ? 'is' : 'are'} left out`,
    muchSmaller: 'less than half of the whole programme is left',
  },
  leave: {
    residents: 'the residents no longer take part',
    staff: 'only a few employees still take part',
  },
  join: { residents: 'the residents take part', staff: 'more employees take part' },
  table: {
    leave: 'there is no dialogue with residents any more',
    join: 'there is a dialogue with residents',
  },
  variantsTitle: 'Smaller or larger',
  uncorrected: 'Reckoned from the advice as it was worked out, without your own changes.',
  compact: {
    title: 'Compact',
    text: 'The minimum that still makes sense: the core, with what it needs.',
    none: 'This advice is already the minimum that makes sense.',
  },
  deeper: {
    title: 'In depth',
    text: 'What fits best if time and money set no limit.',
    none: 'More time or money adds nothing now.',
    noOther: 'More time or money adds no other format now.',
  },
  goingOn: {
    title: 'Who does not take part yet',
    group: (people, price, left) =>
      `Begin with this first group. If the workshop helps, repeat it for another group of ${people}. That costs about ${price} for each group. About ${left} employees are still to come.`,
    circle: (people, price, left, times) =>
      `Residents are now heard in ${times === 1 ? 'one small dialogue session' : `${number(times)} small dialogue sessions`}. About ${left} of them do not take part yet. If you want to hear them too, each further group of up to ${people} residents costs about ${price}.`,
    evening: (people, price, left, times) =>
      `Residents now come together ${times === 1 ? 'once' : `in ${number(times)} dialogue sessions`}. About ${left} of them are not there yet. If you want to speak with them too, each further dialogue session with up to ${people} residents costs about ${price}.`,
    fits: (kinds) =>
      `What is left of your budget pays for at least ${kinds === 1 ? 'one more' : 'one of these'}. Keep some money for the room and allowances too.`,
    circles: (people, price, left) =>
      `About ${left} employees do not take part in a dialogue session yet. If you want to hear them too, each further group of up to ${people} people costs about ${price}.`,
    dialogue: (people, price, left) =>
      `Within your organisation one dialogue is enough to begin with. About ${left} employees do not take part yet. If you want them to, each further group of up to ${people} people costs about ${price}.`,
  },
  youGet: (parts) => `You then get ${parts}.`,
  variantPrice: (price, months) => `It costs about ${price} and takes about ${months} from your go-ahead.`,
  difference: 'How it differs from the advice',
  change: (block, name, from, to) => {
    if (from.meetings === 0)
      return comesInNumbers(block) && to.meetings > 1
        ? `${name}: ${meetingsOf(to.meetings)} added`
        : `${name}: added`
    if (to.meetings === 0)
      return comesInNumbers(block) && from.meetings > 1
        ? `${name}: all ${number(from.meetings)} left out`
        : `${name}: left out`
    if (from.meetings === to.meetings && from.groups !== to.groups)
      return `${name}: ${groupsOf(to)} instead of ${number(from.groups)}`
    if (from.groups > 1 || to.groups > 1)
      return `${name}: ${groupsOf(to)} of ${meetingsOf(to.meetings)} instead of ${groupsOf(from)} of ${number(from.meetings)}`
    if (to.meetings === from.meetings)
      return to.people === from.people
        ? `${name}: ${daysOf(to.days)} instead of ${from.days}`
        : `${name}: ${to.people} people instead of ${from.people}`
    return block === 'dialogue' && to.people !== from.people
      ? `${name}: ${meetingsOf(to.meetings)} with ${to.people} people instead of ${number(from.meetings)} with ${from.people}`
      : `${name}: ${meetingsOf(to.meetings)} instead of ${number(from.meetings)}`
  },
  costsMore: (said, amount) => `${said} (${amount} more)`,
  costsLess: (said, amount) => `${said} (${amount} less)`,
  needs: 'For that, this has to change:',
  loading: 'We are still looking at what would change this advice.',
}

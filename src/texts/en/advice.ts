import type { AdviceTexts, ProgrammeTexts } from '../adviceTexts.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (number: number) => small[number] ?? String(number)
const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest === 0) return whole === 1 ? '1 hour' : `${whole} hours`
  if (whole > 0 && rest === 30) return `${whole}.5 hours`
  return whole < 2 ? `${minutes} minutes` : `${whole} hours and ${rest} minutes`
}

export const programme: ProgrammeTexts = {
  audiences: {
    everyone: 'all employees and residents you want to reach',
    staff: 'employees',
    staffAndLeaders: 'employees, and whoever decides on this',
    residents: 'residents',
    residentsWithStaff: 'residents, with a few employees among them',
    staffAndPartners: 'employees and partners',
    together: 'employees and residents together',
    withResidents: 'employees and residents together',
    core: 'the core group',
    coreToBe: 'a core group that you form',
    firstGroup: 'a first group of employees',
    facilitators: 'employees who will lead dialogues',
    sponsor: 'the sponsor',
    sponsorToBe: 'whoever can become the sponsor',
    parties: 'all parties',
    leadersAndBoard: 'those who took part, leaders, board and other professionals',
  },
  audiencesNamed: {
    everyone: (all) => `all ${all} you want to reach`,
    together: (all) => `${all} together`,
    residentsWithStaff: (residents, staff) => `${residents}, with a few ${staff} among them`,
    staffAndLeaders: (staff) => `${staff}, and whoever decides on this`,
  },
  members: {
    frontline: 'employees',
    managers: 'managers',
    board: 'board members',
    partners: 'partners',
    residents: 'residents',
    clients: 'clients',
    parents: 'parents',
    pupils: 'pupils',
    youth: 'young people',
    volunteers: 'volunteers',
  },
  inside: 'inside your organisation',
  residentsToo: 'together with residents',
  staffCounted: (people) => `${people}, employees included`,
  oneOfEachParty: 'one or two people from each party',
  amount: (block, sessions, groups) => {
    const total = sessions * groups
    switch (block) {
      case 'mandateTalk':
        return 'a talk about the assignment'
      case 'listeningTalks':
        return total === 1 ? 'one listening talk' : `${count(total)} listening talks`
      case 'lecture':
        return total === 1 ? 'one lecture' : `${count(total)} lectures`
      case 'combinedMeeting':
        return 'one meeting with a short talk and dialogue at tables'
      case 'facilitatorTraining':
        return 'training for in-house facilitators'
      case 'dialogue':
        return total === 1 ? 'one dialogue session' : `${count(total)} dialogue sessions`
      case 'workshop':
        return sessions === 1 ? 'one workshop' : `${count(sessions)} workshops`
      case 'actionLearning':
        return groups === 1
          ? `one action-learning programme of ${count(sessions)} ${sessions === 1 ? 'meeting' : 'meetings'}`
          : `one action-learning programme with ${count(groups)} groups side by side, each with ${count(sessions)} ${sessions === 1 ? 'meeting' : 'meetings'}`
      case 'harvest':
        return 'a meeting to pass on the lessons'
      case 'coordination':
        return 'coordination'
      default:
        return block satisfies never
    }
  },
  withTheme: (amount, theme) => `${amount} on ${theme}`,
  eachGroup: (groups) => `for each of ${count(groups)} groups`,
  inParts: (parts, minutes, several) =>
    `${several ? 'each ' : ''}in ${count(parts)} parts of ${hours(minutes)}`,
  firstGroup: (people) => `for a first group of ${people}`,
  otherThemes: (begun, left) =>
    `You chose several themes. We begin with ${begun}. A later workshop can be about ${left}.`,
  people: (people, block, when) =>
    block === 'listeningTalks'
      ? 'one person at a time'
      : block === 'actionLearning'
        ? `${people} people in a group`
        : people === 1
          ? 'one person'
          : when === 'once'
            ? `about ${people} people`
            : when === 'inEachGroup'
              ? `about ${people} people in each group`
              : `about ${people} people each time`,
  duration: (minutes, block, parts, several) =>
    block === 'facilitatorTraining'
      ? parts > 1
        ? `${count(2 * parts)} parts of ${hours(minutes)}`
        : 'two half-days'
      : block === 'workshop' && parts > 1
        ? `${count(parts)} parts of ${hours(minutes)}${several ? ' for each workshop' : ''}`
        : minutes === 240
          ? 'half a day (4 hours)'
          : hours(minutes),
  when: (from, to) =>
    to - from <= 1
      ? `around week ${from + 1} after your go-ahead`
      : `weeks ${from + 1} to ${to} after your go-ahead`,
  weeks: (from, to) => (to - from <= 1 ? `week ${from + 1}` : `weeks ${from + 1} to ${to}`),
  days: (days, one) => `${days} ${one ? 'day' : 'days'}`,
  month: (number) => `month ${number}`,
  months: (months) => (months === 1 ? 'one month' : `${count(months)} months`),
  shortly: (weeks) => (weeks === 1 ? 'one week' : `${count(weeks)} weeks`),
  milestones: {
    kickOff: (week) => `kick-off with the sponsor present (week ${week})`,
    interimTalk: (week) => `interim talk with the leaders (week ${week})`,
  },
  mix: (parts) => `Our advice for your situation: ${parts}.`,
  noneNeeded: 'You do not need a programme.',
  notYet: 'Not yet: something else comes first.',
  notYetFirst: (parts) => `You can already begin with ${parts}.`,
  tapePart: (part, from, to) =>
    to - from <= 1 ? `${part} around week ${from + 1}` : `${part} from week ${from + 1} to week ${to}`,
  tapeAlt: (months, parts) =>
    `Measuring tape of ${months === 1 ? 'one month' : `${count(months)} months`}. It shows: ${parts}.`,
  tapeCaption: (supported, inGroups) =>
    `The programme month by month. Month 1 begins at your go-ahead. Each dot is a meeting${inGroups ? '; where there are several groups, each group meets' : ''}.${supported ? ' Filled bars are the main formats; outlined bars are supporting activities.' : ''}`,
  askedTime: {
    title: 'How much time does this ask of one person?',
    intro: (several) =>
      `Counted for a person who is there for everything meant for that group. ${several ? 'If someone is in two groups, add them up. ' : ''}Travel and preparation are not included.`,
    inAll: (minutes, meetings) =>
      `${hours(minutes)}, in ${count(meetings)} ${meetings === 1 ? 'meeting' : 'meetings'}`,
    listening: 'Residents we talk to one to one',
    oneTalk: (minutes) => `${hours(minutes)}, in one conversation`,
  },
  tapeWithout: 'Coordination runs from start to end, so it is not in the drawing.',
}

export const advice: AdviceTexts = {
  noneNeeded: {
    firm: 'This is firm, provided those two answers are right and there is no open conflict with residents or deep distrust.',
    comeBack:
      'Come back if your approach turns out not to work, if people lack a skill for it, or if a conflict with residents arises.',
  },
  judgement: {
    open: 'Adjust as an adviser',
    hint: 'For advisers. Add your own judgement to the calculation, giving a reason.',
    loading: 'The adjustments are being opened.',
    failed: 'The adjustments cannot be loaded. Check your connection.',
    corrected: (points) =>
      points === 1
        ? 'The adviser adjusted this advice on one point. The calculated advice is shown at the end.'
        : `The adviser adjusted this advice on ${count(points)} points. The calculated advice is shown at the end.`,
  },
  price: (excl, incl) => `Indication: ${excl} excluding VAT, ${incl} including VAT.`,
  noOffer: 'This is an indication, not an offer.',
  basis: {
    length: 'Duration',
    fromGoAhead: (length) => `about ${length}, from your go-ahead to the end`,
    days: 'Adviser’s time',
    vat: 'VAT',
    charged: (percent, charged) =>
      ({
        all: percent,
        some: `${percent} on part of it; the rest carries no VAT`,
        none: 'none: the practice charges no VAT on this',
      })[charged],
    travel: 'Travel',
    included: 'included',
    notIncluded: 'Not included',
    own: 'the room and an allowance for residents; you pay for those yourself',
    room: 'the room; you pay for that yourself',
  },
  budget: {
    muchLeft: {
      others: 'You do not have to spend it all. What is left can be for the people this does not reach.',
      notEnough: 'You do not have to spend it all. What can come later takes more than what is left.',
      later: 'You do not have to spend it all. Keep the rest for what can come later.',
      nothing: 'You do not have to spend it all: your answers do not call for more now.',
    },
    littleLeft: 'A room and allowances come on top. Set aside money for those.',
    none: 'You gave no budget, so we cannot say whether this fits.',
    amount: {
      excl: (amount) => `${amount} excluding VAT`,
      incl: (amount) => `${amount} including VAT`,
      unsaid: (amount) => `${amount}, if that is including VAT`,
    },
    exact: (budget, left) =>
      left === null
        ? `The price is exactly your budget of ${budget}.`
        : `This programme fits within your budget of ${budget}: ${left} is left.`,
    upTo: (budget, left) =>
      `You gave an estimate. We worked with the top of its range: ${budget}. ${left === null ? 'This uses all of it.' : `That leaves about ${left}.`} If your budget is lower, not everything may fit.`,
    certain: (budget, left) =>
      `You gave an estimate. This fits within it in any case. Of the amount we worked with (${budget}), about ${left ?? ''} is left.`,
    open: (budget, left) =>
      `You gave an estimate without an upper limit. We worked with ${budget}. ${left === null ? 'This uses all of it.' : `That leaves about ${left}.`} If your budget is lower, not everything may fit.`,
    over: (budget, more) => `That is ${more} more than your budget of ${budget}.`,
  },
  madeUp: (practice) => `The rates are those of ${practice}. It is a made-up practice.`,
  ownCosts: 'You pay for the room and for an allowance for residents yourself: they are not included.',
  onThisPage: 'On this page',
  chiefly: (reasons) => `Mainly because of this: ${reasons}`,
  prepared: (asked) =>
    `You named ${asked}, from the first meeting to the last. That fits. The time to prepare before the first meeting comes on top.`,
  tableTitle: 'The programme in a table',
  columns: { part: 'Part', who: 'For whom', when: 'When', days: 'Days', price: 'Price excl. VAT' },
  total: 'Total',
  parts: 'What we advise',
  facts: {
    howMany: 'How many',
    people: 'Group',
    duration: 'Duration',
    who: 'Participants',
    when: 'When',
    case: 'Your case',
    milestones: 'Along the way, included',
    price: 'Cost, excluding VAT',
  },
  lessThanAsked: (asked, fits) =>
    `Your answers call for ${asked === 1 ? 'one meeting' : `${count(asked)} meetings`}. No more than ${count(fits)} will fit now:`,
  why: 'Why',
  allReasons: (number) => (number === 1 ? 'One more reason' : `${number} more reasons`),
  against: 'What speaks against it',
  yourAnswer: 'Your answer:',
  changeAnswer: 'change',
  ruleOf: (about) => `rule for: ${about}`,
  ruleHint: 'A question mark leads to the rule behind a reason or a number.',
  notAdvised: 'What we do not advise now',
  stages: {
    contraindication: 'This is not possible now.',
    notNeeded: 'This is not needed.',
    capacity: 'This does not fit now.',
    noEvidence: 'This fits less well now.',
    noRoom: 'This fits too, but not beside the rest.',
    outweighed: 'This fits too, but something else fits better.',
  },
  later: 'Perhaps later',
  laterIntro:
    'This suits your question, but only once something changes. Decide on it together after the first step.',
  laterEach: 'Each possibility stands on its own: the amounts do not add up together.',
  secondPhase: (format) => `Second phase, after a decision: ${format}`,
  prePhase: {
    title: 'The pre-phase on its own',
    is: 'The programme above is the pre-phase for it. You can order that on its own.',
    prepares: {
      case: 'In it, the idea becomes a case that someone is responsible for.',
      sponsor: 'In it, it becomes clear who is willing to be the sponsor.',
    },
    costs: (days, exclVat, inclVat) =>
      `With a go/no-go talk at the end that is ${days} of work and costs ${exclVat} excluding VAT (${inclVat} including VAT).`,
    over: (amount) => `That is ${amount} more than the budget we work with.`,
    sponsorThen: 'whoever is the sponsor by then',
    decision: (who) =>
      `In that talk you decide: does the second phase begin, or does it stop here? That depends on whether the conditions have been met. Who decides: ${who}.`,
    programme: 'The programme above',
    talk: (minutes) => `Go/no-go talk (${minutes} minutes)`,
    total: 'Pre-phase, excluding VAT',
    caption: 'The pre-phase, with the talk in which you decide',
    once: 'You pay for the programme once. The talk comes on top if you order the pre-phase on its own.',
  },
  goNoGoWhen: (when) => `That talk can take place ${when}.`,
  laterSum: {
    caption: {
      excl: 'What it costs together, about, excluding VAT',
      incl: 'What it costs together, about, including VAT',
    },
    amount: 'Amount',
    saves: 'What in it then gets smaller or is left out',
    talk: 'Talk: go on or stop (go/no-go)',
    total: 'Together, from',
  },
  laterGoNoGo: 'You first decide on this together in a go/no-go talk.',
  laterAll: 'What it takes:',
  laterWithin: 'That is within your budget.',
  laterAsked: (trajectory, price) =>
    `This is the smallest action-learning programme. Your answers allow for more: ${trajectory}. This phase then costs about ${price}, with what comes with it.`,
  laterAtOnce: (price, smallest) =>
    `Is everything settled before the start? Then that talk drops out, and so does what is no longer needed. About ${price} in all is then often enough${smallest ? ' for the smallest action-learning programme' : ''}.`,
  laterMore: (what) => `There has to be ${what}.`,
  laterRoom: 'This is possible with more time or budget.',
  changed: {
    nothing: 'Your new answer changes neither the programme nor its price.',
    mix: 'Your new answer changes the advice.',
    added: (parts) => `Added: ${parts}.`,
    gone: (parts) => `Dropped: ${parts}.`,
    other: (changes) => `Different: ${changes}.`,
    length: (from, to) => `It took ${from}, and now ${to}.`,
    price: (from, to) => `The price was ${from} and is now ${to} excluding VAT.`,
    inside: 'The parts stay the same; something is different in how, when or with how many people.',
    reasons: 'The programme and the price stay the same. Only the reasons are different.',
    close: 'Close',
  },
  warnings: 'What to look out for',
  assumptions: 'What we assumed',
  allAssumptions: (number) =>
    number === 1 ? 'Read the one assumption' : `Read all ${count(number)} assumptions`,
  nothingYet: 'Why not yet',
  first: 'What you can do first',
}

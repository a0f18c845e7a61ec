import type { ChapterTexts } from '../chapterTexts.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const chapters: ChapterTexts = {
  offer: (number, version) => `Offer ${number}, version ${version}`,
  cover: { number: 'Offer number', version: 'Version', validUntil: 'Valid up to and including' },
  logo: (practice) => `Logo of ${practice}`,
  asBefore: (first) => `The aim, format and preparation are the same as for ‘${first}’ above.`,
  lessThanAsked: (asked, fits, why) =>
    `Your answers call for ${small[asked] ?? asked} meetings. No more than ${small[fits] ?? fits} will fit now. ${why}`.trim(),
  whyAbove: 'This is the core. Why it fits is explained under ‘The approach that suits you’.',
  option: (part) => `Option: ${part}`,
  onlyOptions: 'This proposal only has parts that you can choose one by one.',
  placeholders: { table: 'table', tape: 'tape' },
  summary: {
    question: 'Your question in short:',
    goals: 'A year from now you want this to be different:',
    proposal: 'What we propose',
    facts: {
      length: 'Duration',
      effort: 'Adviser’s time',
      price: 'Price',
      options: 'Options',
      validUntil: 'Valid up to and including',
    },
    length: (months) => `about ${months}, from your go-ahead`,
    price: (excl, incl) => `${excl} excluding VAT, ${incl} including VAT`,
    options: (count) =>
      count === 1
        ? 'one part that you can add; it is not in the price'
        : `${count} parts that you can add; they are not in the price`,
    overview: 'The programme at a glance',
    asks: 'What we ask of you now',
    accept: (until) => `Decide whether you accept. You can do so until ${until}.`,
    talk: 'Discuss this proposal with the people who take part, and tell us whether you want to go on.',
    begin: (part, when) => `Keep time free: the first part (${part}) begins ${when}.`,
    contact: 'Name one person as our contact.',
    contactNamed: (name) => `Tell us whether ${name} stays our contact.`,
    decider: (who, when) =>
      `Put this before whoever decides on it: ${who}${when === null ? '' : ` (${when})`}.`,
    firstTalk:
      'There is no sponsor yet. For the talk about the assignment your own go-ahead is enough. That talk will show who decides on the rest.',
  },
  result: 'What the programme will deliver:',
  noResult: (goals) => `There is no part for this yet: ${goals}. See together afterwards what that takes.`,
  view: {
    orders: {
      known:
        'In your case both the problem and the approach are known. Then it helps most simply to start. That needs no large programme.',
      ownPattern:
        'In your case it is not yet clear how to get there, and the organisation steers itself. Then it helps to let go of an old habit, try something else and see what happens.',
      course:
        'In your case the direction is set, but the way there is not. Such a change takes patience. Leaders give direction, and in conversation people find their own way.',
      courseTogether:
        'In your case the direction is set, but the way there is not. You look for it together. Such a change takes patience: the way takes shape in conversation.',
      together:
        'In your case it is not yet clear how to get there, and no one can decide this alone. What helps only becomes clear along the way. Nobody can plan that in advance, and neither can we. That is why we look again after each step.',
      open: 'Not every change calls for the same approach. Sometimes it is known what has to happen, and it only has to be done. Sometimes it only becomes clear along the way what helps. That is why we look first, and act after that.',
    },
    strength:
      'We begin with what is already there and works well. Building on that works better than introducing something new.',
    strengths: (strengths) => `You named: ${strengths}.`,
    residents:
      'Residents know what makes their lives better. What they know counts as much here as what professionals know. We do not take over what they can do themselves.',
    residentsLead: 'This puts them back in charge of their own lives.',
    residentsLater:
      'In the end it is about residents. They do not take part yet. Even so, each step has to give them more of a say, not less.',
    done: 'Our work is done when you can do without us.',
  },
  phasing: {
    intro:
      'The programme is taken step by step. After each step you decide: go on, change something or stop.',
    sideBySide: 'Steps overlap in time: you then decide on one while the other goes on.',
    one: 'This programme is one step. Afterwards we discuss what came of it. Only then do you decide whether there is a follow-up.',
    caption: 'What you decide when',
    columns: { phase: 'Phase', when: 'When', decision: 'Decision at the end', by: 'Who decides' },
    phases: {
      explore: 'Explore',
      begin: 'Begin',
      learn: 'Learn by doing',
      passOn: 'Pass lessons on',
    },
    decisions: {
      explore: 'Is there enough support and room to begin?',
      listen:
        'What did we hear? Can the dialogue go ahead like this, must it be different, or is it still too early?',
      listenOnly: 'What did we hear? Can there be a dialogue, and what does that take?',
      begin: 'What came of this? Does the next step still fit, or must it be different?',
      beginOnly: 'What came of this? Does something follow, and what?',
      practise: 'What do people take back to their work? What do they still need?',
      learn: 'What has really changed? Which lessons do we pass on?',
      passOn: 'What stays, and who sees to it?',
    },
    promised: (week) =>
      `Before week ${week}, after talking inside your organisation: what do you promise to residents? Without an answer, the talk with residents is moved to later.`,
    interim: (week) => `Halfway, in week ${week}: go on, change something or stop?`,
    second: (formats) => `Perhaps a second phase: ${formats}`,
    afterTalk: 'after a go/no-go talk',
    secondDecision: 'Are the conditions for it now in place? If not, this phase does not begin.',
    leaders: 'leaders and board',
    sponsorToBe: 'you, with whoever can become the sponsor',
  },
  roles: {
    ours: 'What you get from us',
    our: [
      'One fixed contact, who prepares the programme. Who carries out the programme is under ‘Our team’.',
      'Before each meeting a plan that we discuss with you.',
      'After each meeting a short report: what was said, what was agreed.',
    ],
  },
  evaluation: {
    intro: 'We keep the measuring of results as light as we can. What counts is what people notice.',
    caption: 'What we look at, and when',
    columns: { when: 'When', what: 'What we look at', by: 'Who' },
    moments: {
      start: {
        when: 'First meeting',
        what: 'How are things now? We write that down in a few sentences, to compare with later.',
        by: 'us',
      },
      lecture: {
        when: 'After a lecture',
        what: 'What do people take away from it? A lecture on its own seldom reaches further.',
        by: 'us',
      },
      dialogue: {
        when: 'After a dialogue',
        what: 'Was everyone heard, and what was agreed?',
        by: 'us, with those who took part',
      },
      agreed: {
        when: 'Some weeks after a dialogue',
        what: 'Were the agreements kept?',
        by: 'we ask you',
      },
      workshop: { when: 'After a workshop', what: 'What did people learn?', by: 'us' },
      practised: {
        when: 'Six weeks after a workshop',
        what: 'What do they do with what they learned?',
        by: 'you',
      },
      actionLearning: {
        when: 'Each meeting of the action learning',
        what: 'What was tried, and what effect did it have?',
        by: 'the group, with us',
      },
      changed: {
        when: 'At the end of the action learning',
        what: 'What has changed in the work, and what do residents notice?',
        by: 'the group, with us',
      },
      satisfied: {
        when: 'At the end',
        what: 'Did you get what you wanted? We compare the result with what you said success would look like.',
        by: 'you and us',
      },
    },
    interim: {
      what: 'The interim talk with the leaders: is it going the right way? Then it can still change.',
      by: 'the leaders and us',
    },
    harvest:
      'At the end the lessons are put before those who can use them. That is where it is decided what stays.',
    noHarvest:
      'A separate meeting to pass lessons on is not included. So discuss the outcome in a meeting that you already have.',
    lessons: 'Who takes the lessons further',
    receiver: (name) => `The lessons go to: ${name}. Agree beforehand what happens with them.`,
    receiverNamed: 'Someone will act on the lessons. Agree beforehand what happens with the lessons.',
    noReceiver:
      'It is not known yet who will act on the lessons. Name somebody before the first meeting: otherwise the lessons are lost.',
    residents: 'Residents who take part hear what is done with their input. That is up to you.',
  },
  team: 'These people carry out the programme.',
  price: {
    title: 'Investment',
    intro: (until) => `These prices are valid until ${until}.`,
    days: 'Total days',
    meetings: 'Times',
    vat: 'VAT',
    vatShort: (basis, percent) =>
      ({
        standard: percent,
        crkboExempt: 'exempt',
        reverseCharged: 'reversed',
        notApplicable: 'none',
      })[basis],
    incl: 'Incl. VAT',
    travel: (amount) =>
      `We charge by the day, preparation included, in whole euros. Each day rate includes ${amount} for travel.`,
    discounted:
      'Every amount, that of an option too, already has the discount in it. That is why no rate per day stands beside it.',
    travelApart:
      'We charge by the day, preparation included, in whole euros. Travel has a line of its own; in the summary it is part of each amount.',
    travelLine: 'Travel, per adviser day',
    options: {
      travel: (amount) => `The rate of an option includes ${amount} a day for travel.`,
      title: 'Options',
      intro: 'You can choose these one by one. Options are not in the price above.',
      caption: 'Options, each with its own price',
    },
    own: {
      title: 'What you pay yourselves',
      intro: 'This is not in the price. It is an estimate, for your budget.',
      room: 'Room',
      rooms: (count, each, total) =>
        `${count} ${count === 1 ? 'meeting' : 'meetings'} at ${each}: about ${total}`,
      allowance: 'Allowance',
      allowances: (visits, each, total) => `at most ${visits} times ${each}: at most ${total}`,
    },
    purchasing: {
      title: 'Check your purchasing policy',
      value: (value, withOptions) =>
        withOptions
          ? `With all options the value is ${value} excluding VAT.`
          : `The value is ${value} excluding VAT.`,
      local: (limit) =>
        `Around ${limit} many authorities have a limit. Above it they may ask for more quotations, or for advice on purchasing.`,
      european: (services, social) =>
        `The European threshold for local authorities is ${services} for services and ${social} for social and other specific services (2026–2027).`,
      yours: 'Your own purchasing policy says which limit applies to you.',
    },
  },
  terms: {
    none: 'This proposal comes without terms. Agree on them with us before you accept.',
    own: 'You have purchasing terms of your own. Please send them to us. Before you accept, we agree which terms apply.',
  },
  validity: (until, days) =>
    `This offer is valid for ${days} ${days === 1 ? 'day' : 'days'}: until ${until}. If you accept by then, we keep to this programme and this price. After that we look together at what is still possible.`,
  acceptance: {
    intro: (offer, day, practice) =>
      `With these signatures the client and ${practice} agree on what is in the offer (${offer}, of ${day}).`,
    price: (excl, incl) => `The price is ${excl} excluding VAT, ${incl} including VAT.`,
    options: 'Tick the options that you choose:',
    option: (part, excl) => `☐ ${part}, ${excl} excluding VAT`,
    caption: 'Signatures',
    toFillIn: 'To fill in',
    client: 'Client',
    rows: { name: 'Name', function: 'Function', date: 'Date', place: 'Place', signature: 'Signature' },
  },
  details: { address: 'Address', contact: 'Contact', website: 'Website' },
  goOn: 'Do you want to go on? Then sign the acceptance and send it back to us. Do you have a question, or want something else? Please contact us.',
  account: {
    intro: (rules) =>
      `This advice follows from fixed rules (version ${rules}). Below are the rules behind each part. You can look up a rule by its name in the rule book of Maataanpak.`,
    firm: 'How firm is this advice?',
    totals: (formats) =>
      `All reasons together give these points: ${formats}. A reason listed under several parts counts only once.`,
    others: (format) => `Other reasons counted: ${format}`,
    total: (format, points, excluded) => `${format} ${points}${excluded ? ' (not possible now)' : ''}`,
    changed: 'What the adviser changed',
    isOption: (part) => `${part} is in the advice and is an option here.`,
    isLeftOut: (part) => `${part} is in the advice and was left out here.`,
    isAdded: (part) => `${part} is not in the advice and is an option here.`,
    reason: 'Reason',
    rule: 'Rule',
    points: 'Points',
    noPoints: 'n/a',
    table: (part) => `What this is based on: ${part}`,
    support: 'What goes with it, to make it succeed',
    notAdvised: (formats) => `Why not now: ${formats}`,
  },
}

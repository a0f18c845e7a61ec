import type { ProposalTexts } from '../proposalTexts.ts'
import { chapters } from './chapters.ts'

export const proposal: ProposalTexts = {
  chapters,
  title: (organisation) => `Tailored approach for ${organisation}`,
  yourOrganisation: 'your organisation',
  status: 'Draft, indicative, not an offer',
  pageOf: (page, total) => `page ${page} of ${total}`,
  contents: 'Contents',
  cover: {
    date: 'Date',
    client: 'For',
    contact: 'Contact',
    reference: 'Your reference',
    area: 'Area',
    madeBy: 'From',
  },
  fictional: 'This practice is made up. It shows what a proposal looks like.',
  sections: {
    summary: 'Summary',
    question: 'Background and question',
    goals: 'Goals and intended result',
    view: 'How we look at change',
    approach: 'The approach that suits you',
    notAdvised: 'What we do not advise now',
    programme: 'The programme, part by part',
    phasing: 'Phases and decisions',
    planning: 'Schedule',
    roles: 'Who takes part and what we ask of you',
    evaluation: 'Measure, learn and pass on',
    team: 'Our team',
    price: 'Indication of the price',
    assumptions: 'What we assumed',
    terms: 'Terms',
    practice: 'Our details, and what comes next',
    validity: 'Validity',
    acceptance: 'Acceptance',
    answers: 'Appendix: your answers',
    account: 'Appendix: how this advice came about',
  },
  question: {
    intro: 'In your own words:',
    none: 'You have not written down yet why you are asking this now. We would like to talk about it in a first conversation.',
    told: 'This much we know from your answers:',
    case: 'The case you are working on:',
    caseIdea: 'Your idea for a case:',
    area: (known) => `The neighbourhood as you describe it: ${known}.`,
    share65: (percent) => `${percent} per cent are 65 or older`,
    strengths: 'What the neighbourhood already has:',
    earlier: 'What happened before:',
  },
  goals: {
    intro: 'In a year’s time, this should be different:',
    satisfied: 'For you, this is a success when:',
  },
  approach: {
    why: 'Why this approach',
    nothing: 'Why no programme',
    adjusted: 'Each part adapts to the people who take part.',
    shaped: 'What comes out of the first meeting helps to shape the next.',
  },
  part: { aim: 'Aim', how: 'What happens', yields: 'Result', preparation: 'Preparation' },
  blocks: {
    mandateTalk: {
      aim: 'To make clear who gives the assignment, what there is room for and what that takes.',
      how: 'A talk of an hour and a half with whoever gives or can give the assignment. We discuss the purpose, the hours and who will act on the lessons.',
      yields: 'An agreement on backing, time and what follows.',
      preparation: 'You invite whoever gives or can give the assignment and say why this matters to you.',
    },
    listeningTalks: {
      aim: 'Residents who see things differently have been heard before they sit down together.',
      how: 'Talks of an hour, one by one, in a place the other person chooses. What someone says cannot be traced back to them.',
      yields: 'A picture of what is going on, and people who dare to talk with each other.',
      preparation:
        'You name residents who think differently about it and make sure they know that we will call.',
    },
    lecture: {
      aim: 'A shared beginning: why do things have to change, and what does that take?',
      how: 'A story with examples from practice, with room for questions from the audience.',
      yields: 'Shared words and the energy to go on.',
      preparation: 'One conversation beforehand about your organisation and the people you work with.',
    },
    combinedMeeting: {
      aim: 'To see together what is possible, and to make a start at once.',
      how: 'A talk of 25 to 30 minutes. Then people talk in small groups at tables, for about an hour and a half. Participants host the tables themselves.',
      yields: 'A few plans, each with someone who takes the lead.',
      preparation: 'We choose the questions together. You invite people in person.',
    },
    facilitatorTraining: {
      aim: 'Your own people can lead dialogues, even after we have left.',
      how: 'Practice in asking questions, listening and leading a conversation.',
      yields: 'A group of facilitators within your organisation.',
      preparation: 'You ask employees who want to do this and give them time for it.',
    },
    dialogue: {
      aim: 'People explore with their own questions how things can be done differently.',
      how: 'Conversations at tables of four or five people, in a few rounds. Everyone brings a question of their own.',
      yields: 'A shared picture, new contacts and a list of what has to happen first.',
      preparation: 'We design the questions together. You invite people and arrange a room with tables.',
    },
    neutralDialogue: {
      aim: 'People who oppose each other hear each other again, and nobody takes sides.',
      how: 'Everyone sits in one circle, with a facilitator who belongs to neither side. First each person speaks without being interrupted. Then people look for what they can do together. Those who think differently from most are heard too.',
      yields: 'Agreements on how people treat each other, and one or two things that they do together.',
      preparation:
        'What we heard in the listening talks decides whom we invite, and whether it can be done yet. You say beforehand what is still open to discussion.',
    },
    workshop: {
      aim: 'To practise what people can use the next day.',
      how: 'Working on their own examples: a little explanation, a lot of doing, and an agreement on the first step.',
      yields: 'A new skill and a plan for using it.',
      preparation:
        'Participants bring an example of their own. Whoever is in charge gives them room to use it afterwards.',
    },
    actionLearning: {
      aim: 'To learn together with residents by working on a live case.',
      how: 'Groups of five to eight people from different professions, with at least two residents. They ask questions, try something out and look next time at what effect it had. Halfway there is a talk with the leaders.',
      yields: 'Something that has changed in practice, and lessons that others can use.',
      preparation:
        'We agree on the case, the sponsor, the influence of residents and the rules of the group.',
    },
    harvest: {
      aim: 'The lessons reach other professionals, leaders and board.',
      how: 'Those who took part show what came of it and what they learned. Then leaders and board decide what they will do with it.',
      yields: 'Agreements on what stays and who takes care of it.',
      preparation: 'You invite those who have a say in it.',
    },
    coordination: {
      aim: 'To keep the parts together.',
      how: 'One adviser plans, keeps in touch with those who take the lead and compares the lessons of the parts.',
      yields: 'A coherent programme and a single point of contact.',
      preparation: 'You appoint one fixed contact.',
    },
  },
  planning: {
    start: (period) => `You want to begin in ${period}.`,
    tooSoon: 'That is too early: inviting people and preparing take time.',
    firstTalk: (weeks) =>
      `The first talk can take place about ${weeks} ${weeks === 1 ? 'week' : 'weeks'} after your go-ahead.`,
    nextYear:
      'That is not before next year, while you want something to happen this year. Ask us what can be done sooner.',
    schoolHolidays: 'School holidays differ by region: please allow for them yourself.',
    summer: 'In July and August many people are away. Ask them first whether this suits.',
    throughSummer: (month) =>
      `The last meeting is then in ${month} at the earliest. In July and August many people are away: count on a break in summer.`,
    today: (day) => `${day} (today)`,
    christmas: 'That allows for the Christmas holidays.',
    decidedLater: (decision, month) =>
      `You wrote that you decide in ${decision}. If your go-ahead comes no sooner than that, it will be ${month}.`,
    talksSooner: 'Talks beforehand can begin sooner.',
    count: 'The weeks below count from your go-ahead; holidays push them back.',
    agreeBy: (day, month) =>
      `If you give your go-ahead by ${day}, the first group meeting can take place in ${month}.`,
  },
  roles: {
    who: 'Who takes part',
    part: 'Part',
    people: 'Group',
    asks: 'What we ask of you',
    venue: 'About the room you wrote:',
    ask: {
      contact: 'One contact person who knows the people involved.',
      listening: 'Residents we can talk with: you tell us who, and tell them that we will call.',
      invite: 'To invite people, preferably in person.',
      room: 'A room, with coffee and tea, accessible to everyone.',
      case: 'A live case with someone who is responsible for it.',
      sponsor: 'A sponsor who makes time for it.',
      residents:
        'For residents: a time that suits them (for those with a job, often the evening), a place close to them (preferably within walking distance), plain language and an allowance.',
    },
  },
  price: {
    intro: 'This is an indication based on your answers. An offer only follows after a conversation.',
    caption: 'Price of each part',
    amount: 'Amount',
    rate: 'Rate per day',
    excl: 'Total excluding VAT',
    vat: (basis, percent, over) =>
      ({
        standard: `VAT ${percent}`,
        crkboExempt: 'Exempt from VAT (CRKBO)',
        reverseCharged: 'VAT reverse-charged to you',
        notApplicable: 'No VAT applies',
      })[basis] + (over === undefined ? '' : `, on ${over}`),
    incl: 'Total including VAT',
    basis: 'We charge by the day, preparation and travel included, in whole euros.',
    none: 'There are no costs, because we do not advise a programme now.',
  },
  assumptions: {
    intro:
      'Where something is not known yet, this is what we assumed. If something is wrong, the advice may change.',
    none: 'You answered all the questions that decide the advice.',
    warnings: 'What to look out for',
  },
  notAdvised: {
    intro: 'We considered this too.',
    later: 'Perhaps later',
  },
  practice: {
    kvk: 'KvK (Chamber of Commerce)',
    vatId: 'VAT number',
    iban: 'IBAN',
    next: 'What comes next',
    how: 'Discuss this proposal with the people who will take part. Do you want to go on? Then get in touch. After a conversation we will make an offer.',
    howWithout:
      'Discuss this with the people around you and get going. Does it turn out differently than you think? Then get in touch.',
  },
  answers: {
    intro: 'The advice is based on these answers. What you skipped is not listed.',
    caption: 'Your answers',
    question: 'Question',
    answer: 'Your answer',
  },
  attached: 'The answers on which this proposal is based. The start page of Maataanpak opens them again.',
  download: {
    title: 'The proposal as a PDF',
    own: 'Your own words stay in the language in which you wrote them.',
    from: (practice) => `The proposal bears the name of ${practice}. That practice is made up.`,
    text: 'With your question, the advice and its reasons, the schedule and an indication of the price. It is made on your device.',
    textWithout: 'With your question, the advice and the reasons for it. It is made on your device.',
    language: 'Language of the proposal',
    languages: { nl: 'Dutch', en: 'English' },
    attach: 'Include the answers in the PDF',
    attachHint:
      'This lets somebody else, or you on another device, continue. Anyone who receives the PDF can then read all your answers, including those not shown in the proposal.',
    make: 'Download the proposal (PDF)',
    open: 'Open it in a new tab',
    cancel: 'Stop',
    progress: {
      words: 'The proposal is being written.',
      layout: 'The pages are being laid out.',
      done: 'The proposal is almost ready.',
    },
    ready: 'The proposal is ready:',
    notices: {
      logoLeftOut: 'The logo cannot be drawn and was left out. Choose another PNG or JPEG file.',
    },
    failed: 'The proposal could not be made. Your answers are still there. Try again.',
    again: 'Try again',
  },
}

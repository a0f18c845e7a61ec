import type { Question } from '../../questionnaire/kinds.ts'
import type { QuestionTexts } from '../texts.ts'

const influence = {
  inform: 'Inform: residents hear what your organisation is doing',
  consult: 'Consult: residents say what they think, your organisation decides',
  advise: 'Advise: residents give advice, your organisation says what it will do with it',
  coproduce: 'Create together: residents and your organisation develop it and do it together',
  codecide: 'Decide together: residents share in the decision or make it themselves',
}

const people = {
  upTo7: 'Fewer than 8',
  from8to16: '8 to 16',
  from17to40: '17 to 40',
  from41to100: '41 to 100',
  over100: 'More than 100',
}

const hours = {
  upTo2: 'At most 2 hours',
  halfDay: 'Half a day (more than 2, at most 4 hours)',
  twoDays: 'More than half a day, at most two days',
  more: 'More than two days',
}

const inFigures = (value: number) => value.toLocaleString('en-GB')

const number = (question: Question, least: (min: string, max: string) => string) =>
  question.kind === 'number' || question.kind === 'money'
    ? least(inFigures(question.min), inFigures(question.max))
    : 'Enter another number.'

const examples = { people: '25', hours: '2.5', meetings: '6', months: '6', percent: '20', euro: '15,000' }

export const questions: QuestionTexts = {
  steps: {
    organisation: 'Your organisation',
    challenge: 'The challenge',
    people: 'The people',
    neighbourhood: 'The neighbourhood',
    residents: 'The residents',
    experience: 'Earlier experience',
    conditions: 'The practical limits',
  },
  pages: {
    sector: 'Your sector',
    backing: 'Your organisation and who supports this',
    goals: 'What has to change?',
    search: 'How much is known already?',
    themes: 'The theme and the urgency',
    case: 'A case from practice',
    occasion: 'In your own words',
    participants: 'The participants',
    staff: 'The employees',
    residentsReached: 'The residents or clients you reach',
    core: 'A small group that can do more',
    sessions: 'What we take into account',
    area: 'Which area does it concern?',
    traits: 'Features of the neighbourhood',
    strengths: 'Strengths in the neighbourhood',
    trust: 'How do residents feel about it?',
    influence: 'How much influence do residents get?',
    earlier: 'What has been tried before',
    learning: 'Working and learning together',
    earlierStory: 'What you tried before',
    budget: 'The budget',
    timing: 'The time',
    practical: 'The venue',
    formalities: 'Details for the proposal',
  },
  questions: {
    sector: {
      label: 'Which sector does this concern?',
      why: 'Each sector has its own habits. We build on those.',
      options: {
        municipality: 'Municipality',
        care: 'Health and care',
        education: 'Education',
        welfare: 'Social welfare',
        police: 'Police and safety',
        housing: 'Housing association',
        waterProvince: 'Water authority or province',
        residents: 'Residents’ organisation',
        coalition: 'Several organisations working together',
        other: 'Another sector',
      },
    },
    organisation: {
      label: 'What is your organisation called?',
      why: 'The name goes on the proposal.',
    },
    role: {
      label: 'What is your role?',
      why: 'This tells us your point of view.',
      options: {
        board: 'Board member or director',
        managementTeam: 'Manager or team leader',
        projectLead: 'Project leader',
        frontline: 'Front-line employee',
        adviser: 'Policy officer or adviser',
        other: 'Another role',
      },
    },
    sponsor: {
      label: 'Who is the sponsor: who backs this?',
      hint: 'Choose what fits best right now.',
      why: 'Without support from the top, the lessons go nowhere.',
      options: {
        boardActive: 'The board or the directors actively support it',
        managerActive: 'A manager actively supports it',
        nobody: 'Nobody yet',
        coalition: 'Several parties, but nobody takes the lead',
        reluctant: 'The leadership does not see the point yet',
      },
    },
    goals: {
      label: 'What should be different a year from now?',
      hint: 'Choose one or two. Do you not know yet? Choose what is most likely. You can change it later.',
      why: 'The goal matters most for what fits: a lecture, a conversation, a workshop or learning together.',
      options: {
        awareness: 'People see why things have to change',
        strategy: 'There is a shared direction',
        relation:
          'There is more contact and trust: among residents, or between residents and the organisation',
        skill: 'Employees can do something they cannot do yet',
        practice: 'Employees really work in a different way',
        culture: 'Residents have more say and the culture changes with it',
      },
    },
    problemKnown: {
      label: 'Is it clear what the problem is?',
      why: 'If you are still looking for the problem, you need to talk first.',
      options: {
        clear: 'Yes, it is clear',
        broadly: 'Broadly',
        signals: 'No, so far there are mostly signs',
      },
    },
    approachKnown: {
      label: 'Do you already know what to do?',
      why: 'If you already know, you may not need a programme.',
      options: {
        yes: 'Yes, we know what works',
        courseOnly: 'The direction is set, the way to get there is not',
        no: 'No, we have to find out',
      },
    },
    whoSteers: {
      label: 'Who steers the change?',
      why: 'Searching together is not the same as carrying out a plan.',
      options: {
        organisation: 'We steer it ourselves, within our own work',
        board: 'The board or the directors set the direction for the whole organisation',
        together: 'We look for the way together with residents and partners',
        nobody: 'Nobody yet',
      },
    },
    themes: {
      label: 'Which themes does it concern?',
      hint: 'Choose three at most.',
      why: 'There are workshops on these themes. For another theme we make a tailored one.',
      options: {
        socialLab: 'Trying out new solutions together (social lab)',
        safety: 'Safety, together with residents',
        youth: 'Young people and a pleasant neighbourhood',
        elderly: 'Growing older in your own neighbourhood',
        other: 'Another theme',
      },
    },
    otherTheme: { label: 'Which theme is that?', why: 'So that the workshop can be about it.' },
    urgency: {
      label: 'How urgent is it?',
      why: 'When things are urgent, you sometimes need to talk first, before any programme.',
      options: {
        exploring: 'Not urgent, we are exploring',
        thisYear: 'Something has to happen this year',
        now: 'Now: there is an incident or a lot of pressure',
      },
    },
    liveCase: {
      label: 'Is there a real case that you are working on now?',
      hint: 'A real issue in a neighbourhood or with clients, with someone who is responsible for it.',
      why: 'In an action-learning programme, people work on a real case.',
      options: {
        yes: 'Yes, we are working on one and someone is responsible for it',
        possible: 'Perhaps, there is an idea',
        no: 'No, not yet',
      },
    },
    caseDescription: {
      label: 'What is the case about?',
      hint: 'A few sentences.',
      why: 'So that the proposal can build on it.',
    },
    occasion: {
      label: 'Why now? What has happened?',
      hint: 'Write it as you would tell it.',
      why: 'Your own words go into the proposal.',
    },
    satisfied: {
      label: 'What would make this a success for you?',
      hint: 'Imagine you are driving home when it is all over. What went well?',
      why: 'This tells us what really matters to you.',
    },
    participants: {
      label: 'Who will take part?',
      hint: 'Choose everything that applies. By residents or clients we also mean tenants, parents and pupils. Do you not know yet? Choose what is most likely. You can change it later.',
      why: 'Who takes part decides how the meetings are set up.',
      options: {
        frontline: 'Front-line or policy employees',
        managers: 'Managers',
        board: 'Board members or directors',
        residents: 'Residents or clients',
        youth: 'Young people',
        volunteers: 'Volunteers',
        partners: 'Outside partners',
      },
    },
    attitude: {
      label: 'How do the participants feel about it?',
      why: 'If people have doubts or are tired, a different start fits better.',
      options: {
        enthusiastic: 'Enthusiastic',
        curious: 'Curious',
        divided: 'Divided',
        sceptical: 'Sceptical',
        trainingTired: 'Tired of training and meetings',
      },
    },
    staff: {
      label: 'How many employees do you want to reach?',
      hint: 'Include managers and employees of partners. Residents are not part of this number.',
      why: 'A large group needs other formats than a small one.',
      bands: people,
    },
    staffHours: {
      label: 'How many hours can each employee spend on the whole programme?',
      hint: 'Think of most employees. We will ask later about a small group that can do more.',
      why: 'The programme asks no more hours than this.',
      bands: hours,
    },
    residents: {
      label: 'How many residents or clients do you want to reach?',
      zero: 'Enter 0 if residents do not take part.',
      why: 'This tells us how large the meetings will be.',
      bands: { none: 'Nobody', ...people },
    },
    residentHours: {
      label: 'How many hours can each resident or client spend on the whole programme?',
      why: 'Residents’ time is precious. We take that into account.',
      bands: hours,
    },
    core: {
      label: 'Is there a small group that can do more than the rest?',
      hint: 'For example a neighbourhood team with a few residents.',
      why: 'Such a core group can learn together from a real case (action learning), or be the first to practise.',
      options: { yes: 'Yes', no: 'No' },
    },
    corePeople: {
      label: 'How many people are in that core group?',
      hint: 'Include residents.',
      why: 'A learning group has five to eight people.',
      bands: {
        upTo4: 'Fewer than 5',
        from5to8: '5 to 8',
        from9to16: '9 to 16',
        over16: 'More than 16',
      },
    },
    coreResidents: {
      label: 'How many of them are residents or clients?',
      why: 'In an action-learning programme, professionals and residents learn together.',
      bands: { none: 'None', one: 'One', twoOrMore: 'Two or more' },
    },
    coreMeetings: {
      label: 'How many meetings can the core group manage?',
      why: 'An action-learning programme needs at least five meetings.',
      bands: { upTo4: 'Four at most', five: 'Five', six: 'Six', more: 'More than six' },
    },
    longestSession: {
      label: 'How long can one meeting last?',
      hint: 'Think of the people with the least stamina or time. Half an hour is 0.5.',
      why: 'We make meetings no longer than needed.',
      bands: {
        upTo1: 'At most 1 hour',
        upTo2: 'More than 1, at most 2 hours',
        halfDay: 'Half a day (more than 2, at most 4 hours)',
        fullDay: 'More than half a day, at most a whole day',
      },
    },
    considerations: {
      label: 'What should we take into account?',
      hint: 'Choose everything that applies.',
      why: 'The format adapts to the people, not the other way round.',
      options: {
        shortAttention: 'People can only concentrate for a short time',
        language: 'Dutch is not everyone’s first language',
        mobility: 'Not everyone can travel or walk easily',
        evenings: 'Meetings have to be in the evening',
        safety: 'Residents need to feel safe enough to talk',
        trainingFatigue: 'There have been many training courses already',
        nothing: 'Nothing special',
      },
    },
    areaBound: {
      label: 'Does it concern a particular neighbourhood, district or village?',
      hint: 'Do you not know yet? Choose what is most likely. You can change it later.',
      why: 'If it does not concern an area, we skip the neighbourhood.',
      options: { one: 'Yes, one area', several: 'Yes, several areas', no: 'No' },
    },
    places: {
      label: 'In which municipality is that?',
      hint: 'Type the first letters and choose from the list. More than one? Choose them one by one.',
      why: 'The municipality goes on the proposal.',
    },
    district: {
      label: 'What is the neighbourhood, district or village called?',
      hint: 'For example: Centrum-Oost.',
      why: 'The name goes on the proposal.',
    },
    traits: {
      label: 'What is typical of the neighbourhood?',
      hint: 'Choose five at most.',
      why: 'Figures and features add colour, but do not decide the advice.',
      options: {
        elderly: 'Many older people',
        young: 'Many young people',
        families: 'Many families with children',
        socialHousing: 'A lot of social housing',
        lowIncome: 'Many people with little money',
        diverse: 'People with many different backgrounds',
        newcomers: 'Many new residents',
        village: 'A village',
        changing: 'The neighbourhood is being renewed',
      },
    },
    share65: {
      label: 'What percentage of residents is 65 or older?',
      hint: 'You can find this on the website of Statistics Netherlands (CBS).',
      why: 'This figure goes on the proposal.',
    },
    strengths: {
      label: 'Which strengths does the neighbourhood already have?',
      hint: 'Choose everything that applies.',
      why: 'We start with what is already there.',
      options: {
        associations: 'Clubs and associations',
        meetingPlace: 'A community centre or another meeting place',
        keyPeople: 'People whom everyone knows and trusts',
        businesses: 'Shops and businesses',
        faith: 'A church, mosque or other faith community',
        schools: 'Schools',
        initiatives: 'Residents’ own plans',
      },
    },
    strengthsNote: {
      label: 'Would you like to say something about these strengths?',
      why: 'So that the proposal can build on it.',
    },
    tension: {
      label: 'Are there tensions in the neighbourhood?',
      why: 'In an open conflict, we listen first.',
      options: {
        none: 'No',
        simmering: 'Yes, noticeable or below the surface, but people still talk to each other',
        open: 'Yes, there is an open conflict: people no longer talk to each other',
      },
    },
    trust: {
      label: 'How much trust is there between residents and your organisation?',
      why: 'When there is little trust, a different start fits better.',
      options: {
        veryLow: 'Hardly any',
        low: 'Little',
        reasonable: 'A fair amount',
        great: 'A lot',
      },
    },
    reachable: {
      label: 'Can you reach residents and do they want to take part?',
      why: 'An action-learning programme needs residents who want to take part.',
      options: {
        notYet: 'Not yet',
        looseContacts: 'We have a few contacts',
        activeGroup: 'There is an active group',
      },
    },
    mandate: {
      label: 'How much influence can you promise residents?',
      hint: 'This is about what the board or the directors already allow today.',
      why: 'We never promise residents more than you can deliver.',
      options: influence,
    },
    ambition: {
      label: 'And how much influence do you want to give residents?',
      why: 'If you want more than you can promise, a decision has to come first.',
      options: influence,
    },
    earlier: {
      label: 'What has been tried already?',
      hint: 'Choose everything that applies.',
      why: 'We will not repeat what did not work.',
      options: {
        nothing: 'Nothing yet',
        campaign: 'A campaign or newsletter',
        lecture: 'A lecture',
        training: 'Training or a course',
        dialogue: 'Conversations or dialogue',
        project: 'A project or pilot',
      },
    },
    earlierEffect: {
      label: 'What came of it?',
      hint: 'Did you do more than one thing? Choose what fits the whole best.',
      why: 'So that we can build on what worked.',
      options: {
        worked: 'It worked',
        faded: 'It faded away or had no effect',
        backfired: 'It made things worse',
      },
    },
    earlierNote: {
      label: 'Would you like to say something about what has been tried?',
      why: 'So that the proposal can build on it.',
    },
    cooperation: {
      label: 'Do different professions already work together?',
      why: 'A group that already exists can start sooner.',
      options: {
        none: 'No, not yet',
        some: 'Two or three professions work together',
        team: 'Yes, there is a permanent team with several professions',
      },
    },
    lessonsReceiver: {
      label: 'Do you know who will act on what you learn?',
      why: 'Without such a person, lessons go nowhere.',
      options: { named: 'Yes', notYet: 'No, not yet' },
    },
    lessonsReceiverName: {
      label: 'Who is that?',
      hint: 'A job title is enough, for example: director or team leader.',
      why: 'So that the proposal can say who will act on the lessons.',
    },
    budget: {
      label: 'What is the budget?',
      hint: 'In whole euros. Not sure? Choose an estimate. We then use the top of the range you choose; for “More than €50,000” we use €75,000.',
      why: 'The advice costs no more than this.',
      bands: {
        upTo2500: 'At most €2,500',
        upTo7500: 'More than €2,500, at most €7,500',
        upTo15000: 'More than €7,500, at most €15,000',
        upTo50000: 'More than €15,000, at most €50,000',
        over50000: 'More than €50,000',
      },
    },
    budgetVat: {
      label: 'Is that including or excluding VAT?',
      why: 'VAT makes a difference of 21 per cent.',
      options: { excl: 'Excluding VAT', incl: 'Including VAT' },
    },
    start: {
      label: 'When do you want to start?',
      why: 'Inviting people and preparing takes four to twelve weeks.',
    },
    duration: {
      label: 'How many months can it take?',
      hint: 'From the first meeting to the last.',
      why: 'An action-learning programme takes at least four months.',
      bands: {
        upTo3: 'At most 3 months',
        from4to6: '4 to 6 months',
        from7to9: '7 to 9 months',
        from10to12: '10 to 12 months',
        over12: 'More than a year',
      },
    },
    venue: {
      label: 'What should we know about the venue?',
      hint: 'For example: a room you already have, or a building with a lift.',
      why: 'You arrange the room and the allowance for residents yourself.',
    },
    contactName: {
      label: 'What is the name of the contact person?',
      why: 'The name goes on the proposal.',
    },
    contactFunction: {
      label: 'What is their job title?',
      why: 'The job title goes on the proposal.',
    },
    reference: {
      label: 'What is your own reference or purchase order number?',
      why: 'So that your finance department can match the proposal.',
    },
    ownTerms: {
      label: 'Do you have your own purchasing terms?',
      why: 'So that the practice can look at them beforehand.',
      options: { yes: 'Yes', no: 'No' },
    },
    decider: {
      label: 'Who decides on the proposal?',
      hint: 'A job title is enough.',
      why: 'So that the proposal suits the person who reads it.',
    },
    decisionPeriod: {
      label: 'When will the decision be made?',
      why: 'So that you know in time what you still need.',
    },
  },
  unknown: 'I do not know yet',
  privacy: 'Do not name residents or clients, and write nothing about their health.',
  units: {
    people: { one: 'person', many: 'people' },
    hours: { one: 'hour', many: 'hours' },
    meetings: { one: 'meeting', many: 'meetings' },
    months: { one: 'month', many: 'months' },
    percent: { one: 'per cent', many: 'per cent' },
    euro: { one: 'euro', many: 'euros' },
  },
  errors: {
    required: ({ kind, unknown }) =>
      kind === 'text' || kind === 'longText'
        ? 'Fill this in.'
        : kind === 'number' || kind === 'money'
          ? unknown
            ? 'Enter a number, or choose an estimate or ‘I do not know yet’.'
            : 'Enter a number or choose an estimate.'
          : 'Choose an answer.',
    notAnOption: () => 'Choose one of the answers below.',
    tooMany: (question) =>
      question.kind === 'several' || question.kind === 'place'
        ? `Choose ${question.most} at most. Remove one or more.`
        : 'Choose fewer.',
    chooseOneOrOthers: () =>
      'One of your answers does not go with the others. Remove that answer, or remove the others.',
    notANumber: (question) =>
      question.kind === 'number' || question.kind === 'money'
        ? `Enter ${question.kind === 'money' ? 'an amount' : 'a number'} in figures, for example ${examples[question.unit]}.${question.bands.length > 0 ? ' Or pick an estimate.' : ''}`
        : 'Enter a number in figures.',
    unclearPoint: () =>
      'This could mean thousands, or a number with three decimals. Write it without a point or comma, or with two decimals at most, for example 2.5.',
    notWhole: ({ kind }) =>
      kind === 'money'
        ? 'Enter an amount in whole euros, without cents.'
        : 'Enter a whole number, without decimals.',
    tooLow: (question) => number(question, (min) => `Enter a number of ${min} or higher.`),
    tooHigh: (question) => number(question, (_, max) => `Enter a number of ${max} or lower.`),
    moreThanGroup: () =>
      'That is more people than there are in the core group. Enter a lower number, or change the core group.',
    nobodyTakesPart: () =>
      'You said that residents, young people or volunteers take part. Enter a number above 0, or remove them at “Who will take part?”.',
    noStaffTakesPart: () =>
      'You said that employees, managers or board members take part. Enter a number higher than 0, or remove them at “Who will take part?”.',
    tooLong: (question) =>
      question.kind === 'text' || question.kind === 'longText'
        ? `This text is too long. Make it shorter: at most ${question.max.toLocaleString('en-GB')} characters.`
        : 'This text is too long. Make it shorter.',
    inThePast: () => 'This month has passed. Choose a month that is still to come.',
    notAPeriod: () => 'Choose a month and a year. Or leave both empty.',
    notAPlace: () =>
      'What you typed has not been chosen yet. Choose a municipality from the list. If it is not there, choose ‘add it’ at the end of the list.',
  },
}

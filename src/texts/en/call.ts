import type { CallTexts } from '../callTexts.ts'

export const call: CallTexts = {
  questions: {
    sector: {
      ask: 'Tell me: in what kind of work does this come up?',
      good: 'One sector. If there are more, ask who raised the question.',
    },
    organisation: {
      ask: 'Which organisation are we here for?',
      good: 'The name as it should appear on paper, not an abbreviation.',
    },
    sponsor: {
      ask: 'Suppose it gets tense: who will stand up for this?',
      good: 'Someone who already did something: freed up time, or told people about it. “They are fine with it” is not support yet.',
    },
    goals: {
      ask: 'It is a year from now and it worked. What do you see that is not there today?',
      good: 'Something you could see or hear. If the list is long: which two would you keep?',
    },
    problemKnown: {
      ask: 'If I ask three colleagues what the problem is, what will I hear?',
      good: 'The same thing three times is clear. Three stories are signs.',
    },
    approachKnown: {
      ask: 'Do you know what you are going to do, or do you still have to find out?',
      good: 'An approach that worked somewhere. A plan that sounds nice does not count yet.',
    },
    whoSteers: {
      ask: 'Who will decide which way this goes?',
      good: 'A person or group that really decides. Be careful when you hear “all of us”.',
    },
    themes: {
      ask: 'When people talk about this together, what is it about?',
      good: 'Three themes at most, in plain words.',
    },
    otherTheme: {
      ask: 'What would you call that theme, in a few words?',
      good: 'A name that a resident understands too.',
    },
    urgency: {
      ask: 'What happens if we wait another six months?',
      good: 'A consequence that can be named. “It has to be quick” is not urgency yet.',
    },
    liveCase: {
      ask: 'Can you give me an example you worked on this month?',
      good: 'Something going on now, with someone who owns it. Without an owner it is an idea.',
    },
    occasion: {
      ask: 'What made you call now, and not last year?',
      good: 'A moment or an event, in the client’s own words.',
    },
    caseDescription: {
      ask: 'Walk me through it: what exactly happens there?',
      good: 'Who, what and where, in three sentences and without names of residents.',
    },
    satisfied: {
      ask: 'You are driving home afterwards. When do you think: that was worth it?',
      good: 'A picture, not a policy word. Follow up: and how would you notice?',
    },
    participants: {
      ask: 'Who will be in the room? And who must not be missing?',
      good: 'Groups that will really come. With residents, ask: have you asked them yet?',
    },
    attitude: {
      ask: 'When they read the invitation, what do they say to each other?',
      good: 'A sentence you can almost hear. If groups differ, choose divided.',
    },
    staff: {
      ask: 'How many employees is this about, roughly?',
      good: 'A number or an estimate, with managers and partners included.',
    },
    staffHours: {
      ask: 'How many hours can one employee free up for this, all together?',
      good: 'Hours that the schedule allows. Ask who may promise them.',
    },
    residents: {
      ask: 'How many residents or clients do you hope to have with you?',
      good: 'A number that fits the people you know now. Zero is fine too.',
    },
    residentHours: {
      ask: 'How much time can you ask of one resident, all together?',
      good: 'Two hours rather than two days. It is their free time.',
    },
    core: {
      ask: 'Is there a small group that can and will do more than the rest?',
      good: 'People you could call right now. A group that has yet to form is a no.',
    },
    corePeople: {
      ask: 'How many of them are there?',
      good: 'The number who will be there even on a busy day.',
    },
    coreResidents: {
      ask: 'And how many of them live there or are clients?',
      good: 'Count only those who are there for themselves, not those who work there.',
    },
    coreMeetings: {
      ask: 'How often can they come together?',
      good: 'A number that fits beside their usual work.',
    },
    longestSession: {
      ask: 'How long can people keep it up, and how long can you spare them?',
      good: 'Think of whoever has to leave first. That is the limit.',
    },
    considerations: {
      ask: 'What should I take into account, so that everyone can take part?',
      good: 'Something about the group, never about one person.',
    },
    areaBound: {
      ask: 'Is this about one place, or about everywhere?',
      good: 'A place you can point at. If it is the whole organisation, it is a no.',
    },
    places: {
      ask: 'Which municipality is that in?',
      good: 'One or more municipalities from the list.',
    },
    district: {
      ask: 'And what do people there call the neighbourhood?',
      good: 'The name that residents use themselves.',
    },
    tension: {
      ask: 'How do people there treat each other when things get difficult?',
      good: 'Do they still talk? If not, it is an open conflict.',
    },
    traits: {
      ask: 'If I walk through it tomorrow, what will I notice?',
      good: 'Five features at most. It is not a judgement of the people.',
    },
    share65: {
      ask: 'Do you know how many of the people there are 65 or older?',
      good: 'A percentage you have looked up. Otherwise we leave it empty.',
    },
    strengths: {
      ask: 'What already goes well there, without anyone organising it?',
      good: 'Places and groups that are there now, not what should come.',
    },
    strengthsNote: {
      ask: 'Can you tell me something about that?',
      good: 'One example, without names of residents.',
    },
    trust: {
      ask: 'If you ring a doorbell there, do people open the door?',
      good: 'An example of something that worked or went wrong. Be strict here.',
    },
    reachable: {
      ask: 'Do you know residents who want to take part? Whom would you call?',
      good: 'A group that already meets, or a few people. A mailing list does not count.',
    },
    mandate: {
      ask: 'What may you promise residents now, without asking first?',
      good: 'What has been decided. If you hear “that should be fine”, choose one step lower.',
    },
    ambition: {
      ask: 'And how much of a say would you really like them to have?',
      good: 'An honest wish. If it is higher than what is allowed, say so aloud.',
    },
    earlier: {
      ask: 'What have you tried already?',
      good: 'Everything counts, including what failed. Feel free to ask about it.',
    },
    earlierEffect: {
      ask: 'And what do you still notice of that today?',
      good: 'Something people now do differently. A happy evaluation is not an effect yet.',
    },
    cooperation: {
      ask: 'Who already works together, even when they do not have to?',
      good: 'People of different professions who meet at a fixed time.',
    },
    lessonsReceiver: {
      ask: 'Suppose something good comes out of this. Who will act on it?',
      good: 'Someone who is allowed to change something. “The organisation” is nobody.',
    },
    lessonsReceiverName: {
      ask: 'Who is that, or what is their job title?',
      good: 'A job title is enough.',
    },
    earlierNote: {
      ask: 'What would you do differently next time?',
      good: 'One lesson, in the client’s own words.',
    },
    budget: {
      ask: 'What amount can I work with, so that I do not propose something too large?',
      good: 'An amount or an estimate. If it stays quiet, name two amounts yourself.',
    },
    budgetVat: {
      ask: 'Does that include VAT, or not?',
      good: 'If the client does not know, leave it open. We then calculate on the safe side.',
    },
    start: {
      ask: 'When would you like the first meeting to be?',
      good: 'A month. Mind holidays and elections.',
    },
    duration: {
      ask: 'And when does it have to be finished?',
      good: 'Count the months from the first meeting to the last.',
    },
    venue: {
      ask: 'Do you have a place that is easy for everyone to reach?',
      good: 'A room in the neighbourhood, with a lift or on the ground floor.',
    },
    role: {
      ask: 'And what do you do in all this yourself?',
      good: 'The role in this question, not the title on the business card.',
    },
    contactName: {
      ask: 'Whom can I call if something comes up?',
      good: 'One name, of someone who agrees to that.',
    },
    contactFunction: {
      ask: 'And which job title may I add?',
      good: 'The job title as it should appear on paper.',
    },
    reference: {
      ask: 'Do you have a reference or order number that should be on it?',
      good: 'Letters and figures, copied exactly. If there is none, leave it empty.',
    },
    ownTerms: {
      ask: 'Do you work with purchasing terms of your own?',
      good: 'Yes or no. If yes: ask whether you may have them.',
    },
    decider: {
      ask: 'Who will sign in the end?',
      good: 'A job title. Also ask who will read it beforehand.',
    },
    decisionPeriod: {
      ask: 'When will I hear whether it goes ahead?',
      good: 'A month with a meeting in which it is decided.',
    },
  },
  search: {
    label: 'Find a question',
    aliases: {
      sector: 'branch industry',
      organisation: 'client name',
      sponsor: 'board director backing support',
      goals: 'aim aims purpose',
      problemKnown: 'problem clear diagnosis',
      approachKnown: 'solution approach',
      whoSteers: 'steering control',
      themes: 'topic topics subject',
      urgency: 'hurry rush urgent pressing',
      liveCase: 'case',
      occasion: 'reason trigger',
      participants: 'attendees audience',
      attitude: 'resistance motivation',
      staff: 'employees colleagues headcount',
      staffHours: 'time hours',
      residents: 'clients citizens number',
      residentHours: 'time hours',
      core: 'core group leaders',
      corePeople: 'core group',
      coreResidents: 'core group',
      coreMeetings: 'core group',
      longestSession: 'length half-day',
      considerations: 'language accessible disability',
      places: 'municipality town city village',
      district: 'neighbourhood district',
      tension: 'conflict mood quarrel',
      trust: 'distrust',
      mandate: 'say influence participation',
      ambition: 'say influence participation',
      earlier: 'tried before past',
      cooperation: 'collaboration',
      lessonsReceiver: 'embedding',
      budget: 'money price cost',
      budgetVat: 'tax',
      start: 'date begin schedule planning',
      duration: 'length lead time schedule planning',
      venue: 'room hall place location',
      reference: 'number purchase order',
      ownTerms: 'terms conditions purchasing',
      decider: 'signature sign',
      decisionPeriod: 'decision when',
    },
    found: (count) => (count === 1 ? 'One question found.' : `${count} questions found.`),
    none: 'No question found. Try another word.',
  },
  sections: 'Sections',
  answered: 'answered',
  answeredOf: (answered, asked) => `${answered} of ${asked}`,
  goodAnswer: 'A good answer:',
  actions: {
    park: 'Park',
    unpark: 'Parked: bring back',
    clear: 'Erase answer',
    notUnknown: 'This question cannot be left at ‘I do not know yet’. You can park it.',
    unchosen: (answer) => `No longer chosen: ${answer}`,
    parked: 'Parked.',
    unparked: 'No longer parked.',
    cleared: 'Answer erased.',
  },
  notes: {
    title: (count) => (count === 0 ? 'Notes' : `Notes (${count})`),
    ofDossier: 'Notes on the whole conversation',
    private: 'Only for you',
    privateText: 'Not in the proposal, and not on screen in ‘show’.',
    shared: 'Included with the dossier',
    sharedText: 'Anyone who gets the dossier can read this too.',
    sharedNotKept: 'Meant for the dossier',
    notKept: 'Notes and parked questions are not saved yet. They stay until you close or reload this window.',
    warning: 'Do not name residents, and write nothing about health.',
    tooLong: (most) =>
      `This note is too long and is not saved like this. Make it shorter, up to ${most} characters.`,
  },
  forWhom: {
    residents: { questions: { coreResidents: { ask: 'And how many of them live there?' } } },
    clients: {
      questions: {
        coreResidents: { ask: 'And how many of them are clients?' },
        trust: { ask: 'If you ask a client how things are, do you hear the honest story?' },
      },
    },
    parents: {
      questions: {
        caseDescription: {
          good: 'Who, what and where, in three sentences and without names of parents or pupils.',
        },
        coreResidents: { ask: 'And how many of them are parents or pupils?' },
        strengthsNote: { good: 'One example, without names of parents or pupils.' },
        trust: {
          ask: 'When the school calls, are parents happy to pick up? And what do pupils say about school?',
        },
      },
      notes: { warning: 'Do not name parents or pupils, and write nothing about health.' },
    },
  },
  parked: 'Parked',
  differences: {
    title: 'Differences to settle',
    here: 'Two different things were said here. Choose what stays.',
  },
  advice: {
    title: 'The advice so far',
    tooEarly: 'No advice yet. That takes more answers.',
    corrected: (points) =>
      points === 1
        ? 'Corrected on one point by the adviser.'
        : `Corrected on ${points} points by the adviser.`,
    idle: (corrections) =>
      corrections === 1
        ? 'One correction does not count with these answers. The advice says why.'
        : `${corrections} corrections do not count with these answers. The advice says why.`,
    firmTitle: 'How firm',
    thinking: 'Being worked out.',
    narrow: 'That is a close call. Keep asking, and weigh it yourself.',
    warnings: (count) => (count === 1 ? 'One point to watch' : `${count} points to watch`),
    next: 'Best asked now:',
    parkedOnly: (parked) =>
      parked === 1
        ? 'Only a parked question is still open. Without an answer there is no proposal:'
        : `Only parked questions are still open (${parked}). Without an answer there is no proposal. The first:`,
    complete: 'All questions for the advice have been answered.',
    asked: (notKnown) =>
      `All questions for the advice have been asked. The answer to ${notKnown === 1 ? 'one question is' : `${notKnown} questions is`} not known yet.`,
    mayTurn: 'It is not certain that the advice stays the same once that is known.',
    stays: (format) => `Whatever comes of that, ${format} fits best.`,
    settled: (format) =>
      `You can stop here. Whatever the remaining answers are, ${format} fits best. That will no longer change.`,
    roomOpen: 'Time and money still decide how much of it is possible.',
  },
  changed: {
    by: (answers, parts) => `Because of ${answers === 1 ? 'this answer' : 'these answers'}: ${parts}.`,
    nothing: (answers) =>
      answers === 1 ? 'This answer does not change the advice.' : 'These answers do not change the advice.',
    gained: (block) => `${block} added`,
    lost: (block) => `${block} dropped`,
    lead: (format) => `the core is now ${format}`,
    kind: {
      advice: 'a programme is possible now',
      notYet: 'no programme yet',
      noneNeeded: 'no programme needed',
    },
    dearer: (amount) => `${amount} more`,
    cheaper: (amount) => `${amount} less`,
    questionsAdded: (count) => (count === 1 ? 'One question added.' : `${count} questions added.`),
    questionsGone: (count) => (count === 1 ? 'One question dropped.' : `${count} questions dropped.`),
  },
  clock: {
    minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    pause: 'Pause the clock',
    resume: 'Let the clock run again',
    paused: 'paused',
    hide: 'Hide the clock',
    show: 'Show the clock',
  },
  view: {
    show: 'Show',
    back: 'Back to your own screen',
    showing: 'You are showing this screen: without your own notes, prices, tips and doubts.',
  },
  keys: {
    title: 'Keys',
    close: 'Close',
    letters: { next: 'n', back: 'b', open: 'o', unknown: 'd', park: 'p', note: 'm', show: 's' },
    says: {
      search: 'find a question',
      choose: 'choose the answer with that number',
      enter: 'to the next question',
      shiftEnter: 'to the previous question',
      textEnter: 'done with this field, to the next question',
      escape: 'out of the text field; after that the keys work again',
      clear: 'erase what you chose',
      help: 'this list',
      next: 'next question',
      back: 'back to the previous question',
      open: 'next open question',
      unknown: 'I do not know yet, where that can be chosen',
      park: 'park the question, or bring it back',
      note: 'notes on the question (memo)',
      show: 'show, and back',
    },
    names: {
      digits: '1 to 9, and 0 for 10',
      enter: 'Enter',
      shiftEnter: 'Shift + Enter',
      textEnter: 'Enter, or Ctrl + Enter in a large field',
      escape: 'Esc',
      clear: 'Delete or Backspace',
      or: 'or',
    },
    whereTitle: 'When they work',
    where:
      'None of these keys does anything while you are typing, except Esc, Enter and Ctrl + K. Number keys, Delete and Enter are for the question you are at. In a list that opens, such as a month, letters choose from that list; Esc takes you out of it.',
    switch: 'Use single letters, / and ? as keys',
  },
}

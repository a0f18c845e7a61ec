import { usualGroup } from '../../rules/capacities.ts'
import type { ReasonTexts } from '../reasonTexts.ts'
import { withoutStaff } from './withoutStaff.ts'

export const reasons: ReasonTexts = {
  formats: {
    lecture: 'Lecture',
    dialogue: 'Dialogue session',
    workshop: 'Workshop',
    actionLearning: 'Action learning',
  },
  blocks: {
    mandateTalk: 'Talk about the assignment',
    listeningTalks: 'Listening talks',
    lecture: 'Lecture',
    combinedMeeting: 'One meeting: short introduction and dialogue',
    facilitatorTraining: 'Training for in-house facilitators',
    dialogue: 'Dialogue session',
    workshop: 'Workshop',
    actionLearning: 'Action-learning programme',
    harvest: 'Harvest: passing on the lessons',
    coordination: 'Coordination',
  },
  ownTheme: (name) => `‘${name}’`,
  themes: {
    socialLab: 'social labs',
    safety: 'safety together with residents',
    youth: 'young people and a pleasant neighbourhood',
    elderly: 'growing older in the neighbourhood',
    other: 'your own theme',
  },
  rules: {
    'goal.awareness':
      'People have to see why things must change. A good story and a conversation open their eyes.',
    'goal.strategy':
      'You want people to share one direction. That grows in conversation, with a story to start from.',
    'goal.relation': 'Trust grows when people talk with each other, not when they sit in a hall and listen.',
    'goal.relationAlone':
      'More contact and trust is your only goal. Meeting once is a start: people also need to see each other again.',
    'goal.skill': 'People learn a skill by practising it.',
    'goal.practice': 'People learn to work differently by doing it together, on a real case.',
    'goal.culture': 'Culture changes when people act differently together and talk about it.',
    'search.ownPattern':
      'It is not yet clear how to get there, and you steer it yourselves. Then it helps to practise and try things out together.',
    'search.courseIsSet': 'The direction is set. In conversation, people find their own way to get there.',
    'search.together':
      'It is not yet clear how to get there, and no one can decide this alone. That takes conversation and learning in practice, not a story in advance.',
    'search.onlySignals': 'So far there are mostly signs. First look together at what is going on.',
    'theme.socialLab': 'In a social lab, you try things out together. You can practise that well.',
    'theme.safety':
      'We offer a workshop on safety together with residents, and a good conversation is part of it.',
    'theme.youth': 'We offer a workshop on working with young people on their neighbourhood.',
    'theme.elderly':
      'We offer a workshop on growing older in the neighbourhood, and older people themselves have a lot to tell.',
    'theme.other': 'A workshop can be made to measure for your own theme.',
    'urgency.now': 'There is an incident or a lot of pressure. A conversation brings people together.',
    'urgency.exploring':
      'You are still exploring. A story or a conversation fits that; a long programme does not yet.',
    'case.live':
      'There is a live case with someone who is responsible for it. People can start learning from it straight away.',
    'case.possible': 'There is an idea for a case. A conversation or workshop can make it sharper.',
    'case.none': 'There is no case yet. A conversation may bring one to light.',
    'sponsor.board': 'The board or the directors back this. Then the lessons will find a place.',
    'sponsor.manager': 'A manager backs this. Then people can use what they learn.',
    'sponsor.nobody':
      'Nobody backs this yet. A conversation can win support, and a workshop shows what is possible.',
    'sponsor.coalition':
      'Several parties take part, but nobody takes the lead. A conversation helps them agree on one direction.',
    'sponsor.reluctant':
      'The leadership does not see the point yet. Start with a conversation that includes the leadership, and with something small that works.',
    'people.residents': 'You want residents to take part. They belong at the table, not in the audience.',
    'people.frontline': 'Employees take part themselves. They can use what they learn straight away.',
    'people.mixed': 'Professionals and residents take part together. They learn from each other.',
    'people.board': 'Board members or directors take part. A story and a conversation fit their role.',
    'people.partners': 'Partners from outside take part. Together you see more.',
    'attitude.enthusiastic': 'People are keen. They can get to work.',
    'attitude.curious': 'People are curious. A story or a conversation fits that.',
    'attitude.divided': 'People are divided. In a dialogue, every voice is heard.',
    'attitude.sceptical': 'People have doubts. People with doubts want to be heard first.',
    'attitude.trainingTired': 'People are tired of training. Working on something real fits better.',
    'tension.simmering':
      'There is tension, but people still talk to each other. A conversation can clear the air in time.',
    'tension.open': 'There is an open conflict. First, people need to start talking again.',
    'trust.veryLow': 'There is hardly any trust. That calls for listening first.',
    'trust.low': 'There is little trust. Conversations can build it up.',
    'trust.reasonable': 'There is a fair amount of trust. A conversation can build on that.',
    'trust.great': 'There is a lot of trust. Then you can work on a case together.',
    'reach.loose': 'There are a few contacts with residents. A conversation can turn them into a group.',
    'reach.active': 'There is an active group of residents. They can take part right away.',
    'mandate.advise': 'Residents may give advice. A good conversation is part of that.',
    'mandate.coproduce':
      'Residents may create or decide together with you. That makes it possible to learn together.',
    'earlier.broadcastFaded':
      'Telling people has not worked. Talking and doing things together will probably work better.',
    'earlier.trainingFaded':
      'Earlier training did not work. What people learn on a real case stays with them longer.',
    'earlier.trainingWorked': 'Earlier training worked. A workshop builds on that.',
    'earlier.dialogueFaded':
      'Earlier conversations got you no further. Doing something together can get things moving again.',
    'earlier.dialogueWorked': 'Earlier conversations worked. The next step is to work on a case together.',
    'earlier.projectWorked': 'An earlier pilot worked. An action-learning programme can build on that.',
    'lessons.named': 'Someone will act on the lessons. That way, others learn from them too.',
    'sector.municipality':
      'In a municipality, many departments deal with the same neighbourhood. A conversation connects them with each other.',
    'sector.care': 'In health and care, people learn most on the job itself, with clients involved.',
    'sector.education': 'In education, people are used to practising with and learning from each other.',
    'sector.welfare':
      'Social welfare starts from what people can do themselves. You learn that best in practice.',
    'sector.police':
      'Community police officers and residents see safety differently. Practising and talking together helps.',
    'sector.housing':
      'A housing association knows the homes, residents know the neighbourhood. A conversation brings the two together.',
    'sector.waterProvince':
      'A technical organisation wants to get to the solution quickly. A conversation keeps the question open.',
    'sector.residents': 'A residents’ organisation learns by doing, together with others.',
    'sector.coalition':
      'A partnership has no single boss. Conversation and learning together hold it together.',
    'conflict.open':
      'There is an open conflict in the neighbourhood. Then we listen first. It is too early for a lecture, a workshop or an action-learning programme.',
    'conflict.noTrust':
      'There is hardly any trust between residents and the organisation. Then we listen first.',
    'trajectory.noCase': 'An action-learning programme cannot do without a real case to work on.',
    'trajectory.caseNotReady': 'The case is still an idea. It is too early for an action-learning programme.',
    'trajectory.noSponsor':
      'Nobody takes the lead as sponsor yet. Without one, nothing will come of an action-learning programme.',
    'trajectory.sponsorReluctant':
      'The leadership does not see the point yet. Without its support, the lessons go nowhere.',
    'trajectory.tooShort':
      'There are three months at most. That is too short for an action-learning programme.',
    'trajectory.noCore':
      'There is no small group that can meet more often. An action-learning programme needs one.',
    'trajectory.coreTooSmall':
      'The core group has fewer than five people. That is too small to learn from each other.',
    'trajectory.tooFewMeetings':
      'The core group can meet four times at most. That is too few for an action-learning programme.',
    'trajectory.hoursTooFew':
      'Employees have half a day at most, and you do not know yet whether there is a core group. That is too little time.',
    'trajectory.noCaseNoSponsorKnown':
      'An action-learning programme needs a case, a sponsor and a core group. It is not known yet whether there are a case and a sponsor.',
    'trajectory.noCaseNoCoreKnown':
      'An action-learning programme needs a case, a sponsor and a core group. It is not known yet whether there are a case and a core group.',
    'trajectory.noSponsorNoCoreKnown':
      'An action-learning programme needs a case, a sponsor and a core group. It is not known yet whether there are a sponsor and a core group.',
    'trajectory.noResidents':
      'No core group with residents is known, and residents do not take part otherwise. We do action learning together with them.',
    'trajectory.tooFewResidents':
      'There are fewer than two residents in the core group. We run an action-learning programme together with them.',
    'trajectory.residentsOutOfReach':
      'Residents cannot be reached yet. Without them there is no action-learning programme.',
    'trajectory.noMandate':
      'Residents are consulted at most. Then what they bring to an action-learning programme can change too little.',
    'meeting.tooShort':
      'A meeting may last one hour at most. That is too short to really talk or learn together.',
    'lecture.lectureFailed':
      'You have tried a lecture, and what you tried did not work. Another lecture will not help.',
    'lecture.trainingFailed':
      'You have tried a training course, and what you tried did not work. A lecture alone will help even less.',
    'lecture.bothFailed':
      'You have tried a lecture and a training course, and what you tried did not work. Another lecture will not help.',
    'lecture.tired': 'People are tired of training and meetings. Another lecture does not suit them.',
    'dialogue.outcomeFixed':
      'You already know what you will do and residents are only informed. A dialogue would look open, but it is not.',
    'workshop.nothingToApply':
      'Nobody takes the lead and gives room yet, and no case is being worked on. What a workshop brings would not last.',
    'workshop.noTime':
      'There are two hours per employee at most and there is no core group. A workshop takes half a day.',
    'workshop.noTimeNoCore': 'There are two hours per employee at most. A workshop takes half a day.',
    'workshop.tooMany':
      'There are more than a hundred employees, and it is not about a skill. A workshop for a few of them changes little then.',
    'workshop.tooManyNoCore':
      'There are more than a hundred employees, and you do not know yet whether there is a smaller group to practise with.',
    'support.mandateNobody': 'Nobody backs this yet. First find a sponsor together.',
    'support.mandateCoalition':
      'Nobody takes the lead yet. First agree who is the sponsor on behalf of everyone.',
    'support.mandateReluctant':
      'The leadership does not see the point yet. Start with a talk about what it needs.',
    'support.mandateConflict': 'There is an open conflict. First agree what can still be discussed.',
    'support.mandateTrust': 'There is hardly any trust. First agree what you can promise residents.',
    'support.mandateUnknown': 'You do not know yet who backs this. Find that out first.',
    'support.listenConflict': 'In an open conflict, we first listen to residents, one by one.',
    'support.listenTrust': 'People without trust do not come to a meeting. Go to them.',
    'manner.neutralConflict':
      'Because of the conflict, we keep the dialogue small, with a facilitator who takes nobody’s side.',
    'manner.neutralTrust':
      'Because trust is low, we keep the dialogue small, in a place where residents feel at home.',
    'manner.apartInform':
      'You want to give residents more than information, but that is all that has been promised. First discuss it inside your organisation.',
    'manner.apartConsult':
      'You want to go further than consulting, but that is all that has been promised. First discuss it inside your organisation.',
    'manner.apartAdvise':
      'You want to go further than advice, but that is all that has been promised. First discuss it inside your organisation.',
    'manner.apartCoproduce':
      'You want residents to share in decisions, but only creating together has been promised. First discuss it inside your organisation.',
    'manner.apartAfterTalks':
      'There is little trust and earlier conversations did not work. So first apart: employees talk among themselves, and residents speak while a few employees listen. Sitting down together can come after that.',
    'manner.reachMany':
      'You want to reach many employees. In a hall, many hear the same story at once; a smaller group goes deeper.',
    'manner.lectureBehaviour':
      'A lecture alone does not change what people do or how they deal with each other.',
    'manner.workshopRelation':
      'Trust grows between people who meet. Practising with colleagues alone does not bring it.',
    'manner.lectureSearch': 'If it is not yet clear how to get there, a lecture alone is not enough.',
    'ending.noneNeeded': 'The problem is clear and you know what works. Just get started.',
    'ending.oneWorkshop':
      'The problem is clear and you know what works. Then practising it once in a workshop is enough; you need no more.',
  },
  at: {
    'goal.awareness': {
      lecture: 'People have to see why things must change. A good story opens their eyes.',
      dialogue: 'People have to see why things must change. In conversation, they find that out themselves.',
    },
    'goal.strategy': {
      lecture: 'You want people to share one direction. A story is a start.',
      dialogue: 'You want people to share one direction. That grows in conversation.',
    },
    'goal.relation': { combinedMeeting: 'Trust grows when people talk with each other.' },
    'goal.skill': { lecture: 'People learn a skill by practising it, not by listening.' },
    'goal.practice': {
      lecture: 'People learn to work differently by doing it, not by listening.',
      dialogue: 'People who want to work differently first need to see together what can be different.',
      combinedMeeting:
        'People who want to work differently first need to see together what can be different.',
      workshop: 'Working differently takes practice, with examples from people’s own work.',
    },
    'goal.culture': {
      lecture: 'Culture does not change by listening, but by acting differently together.',
      dialogue: 'Culture changes when people talk about what they want to do differently together.',
      combinedMeeting: 'Culture changes when people talk about what they want to do differently together.',
      actionLearning: 'Culture changes when people start to act differently together.',
    },
    'search.courseIsSet': { lecture: 'The direction is set. A story explains what it is and why.' },
    'search.together': {
      lecture: 'It is not yet clear how to get there. One speaker’s story does not show it.',
      dialogue:
        'It is not yet clear how to get there, and no one can decide this alone. That starts with an open conversation.',
      combinedMeeting:
        'It is not yet clear how to get there, and no one can decide this alone. That starts with an open conversation.',
      actionLearning: 'It is not yet clear how to get there. You find out by trying and learning together.',
    },
    'search.onlySignals': {
      workshop: 'So far there are mostly signs. It is not clear yet what people should practise.',
    },
    'theme.socialLab': {
      actionLearning: 'In a social lab, you try things out together. Action learning works that way too.',
    },
    'theme.safety': {
      dialogue: 'It is about safety together with residents. A good conversation is part of that.',
      combinedMeeting: 'It is about safety together with residents. A good conversation is part of that.',
      workshop: 'We offer a workshop on safety together with residents.',
    },
    'theme.elderly': {
      dialogue:
        'It is about growing older in the neighbourhood. That concerns everyone: a good subject for a conversation.',
      combinedMeeting:
        'It is about growing older in the neighbourhood. Older people themselves have a lot to tell about that.',
      workshop: 'We offer a workshop on growing older in the neighbourhood.',
    },
    'urgency.exploring': {
      lecture: 'You are still exploring. A story fits that.',
      dialogue: 'You are still exploring. A conversation fits that.',
      combinedMeeting: 'You are still exploring. A story and a conversation fit that.',
      actionLearning: 'You are still exploring. It is too early for a long programme.',
    },
    'case.live': {
      workshop: 'There is a live case with someone who is responsible for it. People can practise on it.',
    },
    'case.possible': {
      dialogue: 'There is an idea for a case. A conversation can make it sharper.',
      combinedMeeting: 'There is an idea for a case. A conversation can make it sharper.',
      workshop: 'There is an idea for a case. A workshop can make it sharper.',
    },
    'sponsor.board': {
      lecture: 'The board or the directors back this. At a lecture, everyone hears that.',
    },
    'sponsor.nobody': {
      dialogue: 'Nobody backs this yet. A conversation can win support.',
      combinedMeeting: 'Nobody backs this yet. A conversation can win support.',
      workshop: 'Nobody backs this yet. A workshop shows what is possible.',
    },
    'sponsor.reluctant': {
      dialogue:
        'The leadership does not see the point yet. In a dialogue, it hears for itself what is going on.',
      combinedMeeting:
        'The leadership does not see the point yet. In a dialogue, it hears for itself what is going on.',
      workshop: 'The leadership does not see the point yet. Something small that works can change that.',
    },
    'people.board': {
      lecture: 'Board members or directors take part. That way, they hear the same story as the others.',
      dialogue: 'Board members or directors take part. In conversation, they hear what is going on.',
    },
    'attitude.curious': {
      lecture: 'People are curious. A story fits that.',
      dialogue: 'People are curious. A conversation fits that.',
      combinedMeeting: 'People are curious. A story and a conversation fit that.',
    },
    'attitude.trainingTired': {
      dialogue: 'People are tired of training. In a dialogue, they do the talking themselves.',
      workshop: 'People are tired of training. A workshop is much the same.',
    },
    'mandate.coproduce': {
      dialogue: 'Residents may create or decide with you. Then there is really something to talk about.',
      combinedMeeting:
        'Residents may create or decide with you. Then there is really something to talk about.',
    },
    'earlier.broadcastFaded': {
      dialogue: 'Telling people has not worked. Talking together will probably work better.',
      actionLearning: 'Telling people has not worked. Doing things together will probably work better.',
    },
    'earlier.trainingFaded': { workshop: 'Earlier training did not work. A workshop may go the same way.' },
    'earlier.dialogueFaded': {
      dialogue: 'Earlier conversations got you no further. Another one held the same way does not help.',
      combinedMeeting:
        'Earlier conversations got you no further. Another one held the same way does not help.',
    },
    'sector.police': {
      dialogue: 'Community police officers and residents see safety differently. Talking about that helps.',
      combinedMeeting:
        'Community police officers and residents see safety differently. Talking about that helps.',
      workshop:
        'Community police officers and residents see safety differently. People can practise dealing with that.',
    },
    'sector.residents': {
      dialogue: 'A residents’ organisation starts from what residents think. It hears that in conversation.',
      combinedMeeting:
        'A residents’ organisation starts from what residents think. It hears that in conversation.',
    },
    'sector.coalition': {
      dialogue: 'A partnership has no single boss. Conversation holds it together.',
      actionLearning: 'A partnership has no single boss. Learning together holds it together.',
    },
    'conflict.open': {
      lecture: 'There is an open conflict in the neighbourhood. Then we listen first, instead of telling.',
      workshop: 'There is an open conflict in the neighbourhood. It is too early to practise.',
      actionLearning: 'As long as the conflict is open, people cannot learn together yet.',
    },
    'conflict.noTrust': {
      lecture: 'There is hardly any trust. Whoever gives a lecture now will not be believed.',
      workshop: 'There is hardly any trust. It is too early to practise.',
      actionLearning: 'There is hardly any trust. People cannot learn together yet.',
    },
    'ending.oneWorkshop': {
      workshop:
        'The problem is clear and you know what works. A workshop to practise it may help, but there is no room for it now.',
    },
  },
  against: {
    'goal.awareness':
      'You mainly want people to see why things must change. That does not take a long programme.',
    'urgency.now': 'There is an incident or a lot of pressure. Listening in a hall does not help then.',
    'tension.simmering': 'There is tension. A story from one side can make it worse.',
    'tension.open': 'There is an open conflict. It is too early to practise.',
    'trust.low': 'There is little trust. A story from one side does not convince then.',
    'case.none': 'There is no live case yet.',
  },
  lift: (what) => `This becomes possible ${what}.`,
  liftLater: '‘Perhaps later’ says when this becomes possible.',
  andLift: (some, last) => `${some}, and ${last}`,
  lifts: {
    'conflict.open': 'once people are talking again',
    'conflict.noTrust': 'once trust has begun to return',
    'trajectory.noCase': 'once there is a live case with someone who is responsible for it',
    'trajectory.caseNotReady': 'once the case is live and someone is responsible for it',
    'trajectory.noSponsor': 'once one person is the sponsor',
    'trajectory.sponsorReluctant': 'once the leadership frees up hours and wants to hear the lessons',
    'trajectory.tooShort': 'if there are four months or more',
    'trajectory.noCore': 'with five to eight people who can meet five times',
    'trajectory.coreTooSmall': 'with five people or more',
    'trajectory.tooFewMeetings': 'with five meetings or more',
    'trajectory.hoursTooFew': 'with a core group that can meet five times',
    'trajectory.noCaseNoSponsorKnown':
      'if there are a case, a sponsor and a core group: find out whether there are',
    'trajectory.noCaseNoCoreKnown':
      'if there are a case, a sponsor and a core group: find out whether there are',
    'trajectory.noSponsorNoCoreKnown':
      'if there are a case, a sponsor and a core group: find out whether there are',
    'trajectory.noResidents': 'once at least two residents take part',
    'trajectory.tooFewResidents': 'with at least two residents in each group',
    'trajectory.residentsOutOfReach': 'once you know residents who want to take part',
    'trajectory.noMandate': 'once the board lets residents at least give advice',
    'meeting.tooShort': 'with an hour and a quarter each time, with a break if you like',
    'lecture.lectureFailed': 'once it is clear why it did not work then',
    'lecture.trainingFailed': 'once it is clear why it did not work then',
    'lecture.bothFailed': 'once it is clear why it did not work then',
    'lecture.tired': 'after a period of doing instead of listening',
    'dialogue.outcomeFixed': 'once there is something to choose',
    'workshop.nothingToApply': 'once somebody takes the lead or there is an issue you are working on now',
    'workshop.noTime': 'with half a day per employee, or with a smaller group that has more time',
    'workshop.noTimeNoCore': 'with half a day per employee, or with a smaller group that has more time',
    'workshop.tooMany': 'with a small group that can meet more often',
    'workshop.tooManyNoCore': 'with a small group that can meet more often',
  },
  despite: {
    lead: () => 'That weighs more than what speaks for it. Of what is possible now, it still fits best.',
    reach: () =>
      'That weighs more than what speaks for it. The lecture still has its place, because there are so many people. It does not stand alone.',
    company: (lead) =>
      `That weighs more than what speaks for it. It still has its place, because it helps the core of this advice: ${lead}.`,
  },
  doses: {
    lecture: 'The better a lecture fits your answers, the more often you get one.',
    dialogue: 'The better a dialogue session fits your answers, the more often you get one.',
    workshop: 'The better a workshop fits your answers, the more often you get one.',
    actionLearning: 'The better action learning fits your answers, the more meetings the programme has.',
  },
  limits: {
    budget: 'The budget is too small for it.',
    staffHours: 'Employees have too little time for it.',
    residentHours: 'Residents have too little time for it.',
    oneMeeting: 'Employees have time for one meeting. It goes to what fits best.',
    months: 'There are too few months.',
    coreMeetings: 'The core group cannot meet more often.',
    notTwice:
      'The core group already learns in the action-learning programme. A workshop as well would be too much of the same.',
    notAlone: 'A lecture alone does not suit this goal.',
    notAmongThemselves: 'Practice among employees alone does not suit this goal.',
    listenFirst: 'First listening and a small dialogue; only then something else.',
    tooFewPeople: 'Too few people take part.',
    sessionLength:
      'A meeting of an action-learning programme lasts longer than you said. Check whether the core group can manage it with a break.',
    tooFewReasons: 'Your answers give too little reason for it.',
  },
  objectives: {
    lead: 'The format that fits best is always included.',
    support: 'What is needed to make it succeed comes before more of the same.',
    company:
      'If not everything fits, something gets smaller first. Only then is something left out. Only a dialogue with residents loses no seats to make room for something else.',
    coverage: 'Of all combinations that are possible, this one fits your answers best.',
  },
  order: {
    'order.sponsorFirst': 'First it is clear who backs this; only then does the rest follow.',
    'order.listenFirst': 'First listen to people, one by one. Only then sit down together.',
    'order.lectureOpens': 'The lecture opens the conversation, so it comes before it.',
    'order.facilitatorsReady': 'Facilitators practise before they lead dialogues.',
    'order.talkBeforeTraining': 'First talk about what is going on, then practise.',
    'order.trainingBeforeLearning': 'The action-learning programme builds on what came before.',
    'order.harvestLast': 'Lessons can only be passed on once there are lessons.',
  },
  sizes: {
    harvest: 'What the group learns only has value when the leadership and other professionals hear it.',
    coordination: 'Several parts run side by side. Someone keeps them together.',
    facilitatorTraining:
      'There are many dialogues. With your own facilitators, each dialogue costs less and the knowledge stays in-house.',
  },
  outcomes: {
    tooLittleRoom: 'What fits is not possible within the budget or the time there is.',
    noDirection: 'Your answers do not point to a format yet. Too much is still unknown.',
    listenFirst: 'Listening has to come first. There is too little budget or time for that now.',
    allExcluded: 'For every format, something has to change first.',
  },
  outcomeSteps: {
    tooLittleRoom: 'Find more budget or time, or start with a first conversation.',
    noDirection:
      'Talk with a few people around you about the questions that are still open. Then complete your answers.',
    listenFirst:
      'First go and talk with people yourself, one by one. Make room for listening talks and a small dialogue.',
    allExcluded: 'See below what has to change first and start there.',
  },
  shortage: {
    names: {
      budget: 'budget',
      months: 'time from start to end',
      staffHours: 'time of employees',
      residentHours: 'time of residents',
      coreMeetings: 'meeting time of the core group',
      sessionLength: 'time for each meeting',
    },
    more: {
      budget: 'a larger budget',
      months: 'more months',
      staffHours: 'more hours from employees',
      residentHours: 'more hours from residents',
      coreMeetings: 'more meetings of the core group',
      sessionLength: 'longer meetings',
    },
    why: {
      tooLittleRoom: (short) => `What fits is not possible now: there is too little ${short}.`,
      listenFirst: (short) => `Listening has to come first. There is too little ${short} for that now.`,
    },
    whyAfterListening: (short) =>
      `Listening has to come first. You can already do that. There is too little ${short} for the conversation together that follows.`,
    stepAfterListening: (short) =>
      `Start with the listening talks below. Meanwhile find more ${short} for what comes after them.`,
    step: (short, talks) =>
      talks > 0
        ? `Start with the ${talks === 1 ? 'talk' : 'talks'} below. Meanwhile find more ${short}, or start small yourself: invite a few people and discuss one question together.`
        : `First find more ${short}. Meanwhile start small yourself: invite a few people and discuss one question together.`,
    forms: {
      lecture: () => 'one lecture',
      combinedMeeting: () => 'one meeting with a short talk and dialogue at tables',
      dialogue: (people) =>
        people === null ? 'one dialogue session' : `one dialogue session for at most ${people} people`,
      workshop: () => 'one workshop',
      actionLearning: () => 'one action-learning programme',
    },
    withListening: (form) => `${form}, with listening talks before it`,
    least: (form, excl, incl) =>
      `The smallest programme that fits is ${form}. It costs about ${excl} excluding VAT (${incl} including VAT).`,
    missing: (amount, afterTalk) =>
      afterTalk
        ? `Together with the talk about the assignment, you are about ${amount} short of that.`
        : `You are about ${amount} short of that.`,
  },
  warnings: {
    'promise.inform':
      'You want to give residents more influence than has been promised now (inform). Promise no more, unless the board decides otherwise.',
    'promise.consult':
      'You want to give residents more influence than has been promised now (consult). Promise no more, unless the board decides otherwise.',
    'promise.advise':
      'You want to give residents more influence than has been promised now (advise). Promise no more, unless the board decides otherwise.',
    'promise.coproduce':
      'You want residents to share in decisions, but only creating together has been promised. Promise no more, unless the board decides otherwise.',
    'residents.nothingOpen':
      'Residents only receive information. Say beforehand what is fixed and what they can still have a say in. If that is nothing, do not call it a dialogue.',
    'influence.consult':
      'You want to inform residents only, but you may also ask what they think. So there is more room for residents than you ask for. Decide whether you want to use it.',
    'influence.advise':
      'Residents may give advice, and you want to ask less of them. So there is more room for residents than you ask for. Decide whether you want to use it.',
    'influence.coproduce':
      'Residents may create together with you, and you want to ask less of them. So there is more room for residents than you ask for. Decide whether you want to use it.',
    'influence.codecide':
      'Residents may share in decisions, and you want to ask less of them. So there is more room for residents than you ask for. Decide whether you want to use it.',
    'backing.none': 'Nobody takes the lead as sponsor yet. Without a sponsor, little gets off the ground.',
    'backing.reluctant':
      'The leadership does not support this yet. Then what people learn will hardly get beyond the group.',
    'lessons.noReceiver':
      'It is not known yet who will act on what you learn. Appoint someone before you start.',
    'residents.missing':
      'Your goal is about residents, but they do not take part yet. Invite them, or choose another goal.',
    'residents.conditions':
      'Residents take part. Choose a place close to them, preferably within walking distance. Use plain language, give them an allowance and let them know what happens with what they said.',
    'residents.evenings':
      'Choose a time that suits residents, and ask them. For those with a job it is often the evening.',
    'residents.outOfReach':
      'Residents need to take part, but they cannot be reached yet. Start with people they trust.',
    'tension.simmering':
      'There is tension, but people still talk to each other. Begin with agreements on how you talk with one another.',
    'trust.low': 'There is little trust. Do small things and keep your promises.',
    'trust.lowAfterTalks':
      'First visit a few people yourself to listen: after conversations that did not work, there is little trust. Bring residents and employees to one table only once both sides have been heard. Keep your promises.',
    'conflict.first': 'There is an open conflict. What you see here is a first step, not a solution.',
    'trust.first': 'There is hardly any trust. Do small things and keep your promises.',
    'time.lasting': 'Behaviour, culture and trust rarely change in three months. See this as a beginning.',
    'time.now':
      'Because it is going on now, you want to act fast. Still, take the time to invite people who would not come otherwise.',
    'time.nowOwn': 'It is urgent. Still, take the time to prepare it well with the people themselves.',
    'earlier.campaignFaded':
      'You already tried a campaign or newsletter, and nothing came of it. The lecture or introduction is different now: people can ask questions. Say so when you invite people.',
    'earlier.campaignBackfired':
      'You already tried a campaign or newsletter, and things got worse. First find out why. The lecture or introduction is different now: people can ask questions.',
    'earlier.dialogueFaded':
      'You had conversations before, and nothing came of it. This dialogue is different: people bring their own questions, and agreements come out of it. Make sure someone acts on them, and say so when you invite people.',
    'earlier.dialogueBackfired':
      'You had conversations before, and things got worse. First ask people what went wrong then. This dialogue is different: people bring their own questions, and agreements come out of it that someone acts on.',
    'earlier.trainingFaded':
      'There was training before, and nothing came of it. This workshop is different: people work with examples from their own work. Agree beforehand that their manager gives them room to do it afterwards.',
    'earlier.trainingBackfired':
      'There was training before, and things got worse. First ask people what went wrong then. This workshop is different: people work with examples from their own work.',
    'earlier.projectFaded':
      'There was a project or pilot before, and nothing came of it. This action-learning programme is different: the sponsor takes part at the start and halfway, and someone acts on the lessons. Agree on that beforehand.',
    'earlier.projectBackfired':
      'There was a project or pilot before, and things got worse. First ask people what went wrong then. This action-learning programme is different: residents take part, and each time people look at what effect it had.',
    'earlier.again': 'An earlier attempt did not help. Tell people what is different this time.',
    'care.shortAttention':
      'Some people can only concentrate for a short time. Take breaks, do one thing at a time, and let them join for part of it.',
    'care.language': 'Make sure there is someone who can interpret, and use pictures instead of text.',
    'care.mobility': 'Choose a place without stairs, and arrange transport.',
    'care.evenings': 'Plan meetings in the evening.',
    'care.safety':
      'Agree that nothing is passed on that can be traced back to a person, and also offer a talk in private.',
    'attitude.tired':
      'People are tired of training and meetings. Start from their own questions, keep it short, and show after each time what happens with it.',
    'care.trainingFatigue':
      'There have been many training courses already. Do not call this training and start from the work itself.',
    'session.short': 'End on time: you said how long people can manage.',
    'privacy.health': 'In answers and reports, do not write down health details of clients.',
    'privacy.pupils': 'In answers and reports, do not write down details of pupils.',
    'privacy.police': 'In answers and reports, do not write down details of suspects or victims.',
    'vat.burden': 'Check whether you can claim VAT back. If not, look at the amount including VAT.',
    'terms.own': 'You have your own purchasing terms. Include them when you ask for a quotation.',
  },
  assumptions: {
    'assume.budget': 'The budget is unknown. We assume there is no limit.',
    'assume.vat':
      'It is unknown whether the budget is including or excluding VAT. We take the cautious view: including VAT.',
    'assume.duration': 'The duration is unknown. We assume there is enough time.',
    'assume.staff': `The number of employees is unknown. We work with a group of ${usualGroup.staff}.`,
    'assume.staffHours': 'The time per employee is unknown. We assume there is enough time.',
    'assume.residentHours': 'It is unknown how much time residents have. We assume there is enough.',
    'assume.residents': `The number of residents is unknown. We work with ${usualGroup.residents}.`,
    'assume.core':
      'It is unknown whether there is a core group. An action-learning programme needs five to eight people who can meet five times.',
    'assume.coreSize': `The size of the core group is unknown. We work with ${usualGroup.core} people.`,
    'assume.coreMeetings': 'It is unknown how often the core group can meet. We assume enough meetings.',
    'assume.coreResidents': 'It is unknown how many residents are in the core group. We assume at least two.',
    'assume.sponsor':
      'The sponsor is unknown. We do not count on backing from the leaders yet. First find out who can be the sponsor.',
    'assume.case': 'It is unknown whether there is a live case. An action-learning programme needs one.',
    'assume.trust':
      'It is unknown how much trust there is. We assume enough to talk with each other. If there is hardly any, we listen first.',
    'assume.tension':
      'It is unknown whether there are tensions. We assume there is no open conflict. If there is one, we listen first.',
    'assume.mandate':
      'It is unknown how much influence residents get. We assume nothing. Make that clear before you invite them.',
    'assume.reachable':
      'It is unknown whether residents can be reached and want to take part. We assume that this works out. Find that out first.',
    'assume.problemKnown':
      'It is unknown how clear the problem is. We assume that there is something to look for.',
    'assume.approachKnown': 'It is unknown whether you know what to do. We assume that this is still open.',
    'assume.whoSteers': 'It is unknown who steers the change. This is left out of the calculation for now.',
    'assume.themes': 'The theme is unknown. We work without one for now.',
    'assume.urgency': 'It is unknown how urgent it is. We assume that there is no hurry.',
    'assume.attitude':
      'It is unknown how the participants feel about it. We assume that they want to take part.',
    'assume.longestSession': 'It is unknown how long a meeting may last. We assume the usual length.',
    'assume.ambition':
      'It is unknown how much influence you want to give residents. We go no further than what has been promised.',
    'assume.earlier': 'It is unknown what you have tried before. We assume that this is new.',
    'assume.earlierEffect':
      'It is unknown what came of earlier attempts. This is left out of the calculation for now.',
    'assume.lessons': 'It is unknown who will act on the lessons. Appoint someone.',
  },
  consequences: {
    purchasing:
      'The amount may be above a limit in your purchasing policy. Check whether you need to ask for more quotations.',
    mandateTalkDropped:
      'There is no budget for a talk about the assignment beforehand. In that case, hold that talk yourself.',
    harvestDropped:
      'There is no budget for a meeting to pass on the lessons. In that case, plan one yourself.',
    residentsInCore:
      'You want to reach residents, but only the residents in the core group sit at the table. Agree how the others can have their say, or invite them to something that is there already.',
    residentsFew:
      'There are more employees than residents. Make sure residents are not in the minority at the table: invite more of them, have fewer employees come at a time, and let residents speak first.',
    residentsAbsent:
      'You want to reach residents, but in this programme they do not sit at the table yet. Agree how they can have their say.',
    residentsTooFew:
      'You mentioned very few residents. Among so many employees they get no place that works for them. Look for more: then they join one of the dialogues.',
    residentsLater:
      'First you discuss within your organisation what you can promise residents. So they come to the table later: in this programme there is no dialogue with them yet.',
    smallerDialogue:
      'The budget is too small for a dialogue with everyone. That is why the group is smaller.',
    notReached:
      'This programme does not reach everyone you mentioned. Agree how the others hear what comes out of it.',
    partOfPeople:
      'Not everyone you mentioned takes part in talking or practising. Agree how the others can give their opinion.',
    coreTooLarge:
      'The core group is larger than an action-learning group can be. Choose together who takes part, and let the others look on.',
    coreWaits:
      'Your core group belongs with action learning, which is not in this programme now. Let these people help to prepare it, and let them watch what becomes of the agreements.',
    firstGroupOnly: 'Not all employees practise. If the workshop helps, repeat it for another group.',
    firstGroupHours:
      'Those who practise in the first group need more time than you gave for each employee. Free up those hours for them.',
    firstStep:
      'This is a small first step on purpose. Agree afterwards whether you go on, with whoever is the sponsor by then. Then there can be more.',
    facilitatorHours:
      'The training of facilitators takes more time than you mentioned for each employee. Free up those hours for them.',
    staffFewHours:
      'A few of your employees sit in each dialogue. You have few, so they come to more than one dialogue.',
    longerThanBorne:
      'Not everything can be as short as you said. Plan breaks, and agree that whoever gets tired may leave early.',
    seriesMost:
      'We do not plan more than six dialogues in advance: dialogues alone do not reach so many people. Your own facilitators go on with new dialogues afterwards. Those who still do not take part are reached through meetings and messages that are there already: report there what came of the dialogues, and ask for a response.',
    circlesMost:
      'We do not plan more dialogue sessions for employees in advance: dialogues alone do not reach so many people. Those who do not take part yet are reached through meetings and messages that are there already: report there what came of the dialogues, and ask for a response.',
    facilitatorsGoOn:
      'Afterwards your own facilitators can go on: with new dialogues for people whose turn has not come yet.',
  },
  priced: {
    residentsLater: (people, price) =>
      `First you discuss within your organisation what you can promise residents. So they come to the table later: in this programme there is no dialogue with them yet. A dialogue with about ${people} people then costs about ${price} excluding VAT.`,
  },
  counted: {
    residentsTooFew: (people) =>
      `You mentioned fewer than ${people} residents. Among so many employees they get no place that works for them. If you find ${people} or more, they join one of the dialogues.`,
    smallerDialogue: (people) =>
      `The budget is too small for a dialogue with everyone. That is why the group is smaller: ${people} people at most.`,
    notReached: (people, one) =>
      one
        ? 'This programme does not reach one of the people you mentioned. Agree how that person hears what comes out of it.'
        : `This programme does not reach about ${people} of the people you mentioned. Invite people from all groups, those who doubt included. Agree how the others hear what comes out of it. If it works, you can repeat it for them later.`,
    partOfPeople: (people, one) =>
      one
        ? 'One of the people you mentioned only hears the lecture. Agree how that person can still take part.'
        : `About ${people} of the people you mentioned only hear the lecture. Ask people from all groups to join the talks, those who doubt included. Agree how the others can give their opinion.`,
    firstGroupOnly: (people, one) =>
      one
        ? 'One employee cannot practise yet. Make room, or let somebody show afterwards what they learned.'
        : `About ${people} employees do not practise yet. If the workshop helps, repeat it for another group.`,
    coreTooLarge: (people, one) =>
      one
        ? 'The core group has one person more than fits into the action-learning group. Choose together who takes part, and let that person look on.'
        : `The core group has ${people} people more than fit into action learning. Choose together who takes part, and let the others look on.`,
    staffFewHours: (people, one) =>
      one
        ? 'Your one employee sits in each dialogue. Free up those hours.'
        : `About ${people} of your employees sit in each dialogue. You have few, so they come to more than one dialogue. Free up those hours for them.`,
    facilitatorHours: (people) =>
      `The training of ${people} facilitators takes more time than you mentioned for each employee. Free up those hours for them.`,
  },
  corrected: (reason) => `Corrected by the adviser: ${reason}`,
  withoutStaff,
  reckoned: (label, value) => `You chose an estimate for “${label}”. We work with ${value}.`,
}

import { weighed, type Evidence } from './rule.ts'

/** What speaks for or against a format. Each row is a box of answers; its reason stands in the texts under its id. */
export const evidence = weighed<Evidence>()({
  // What has to be different in a year. A lecture reaches knowledge, a workshop skill, only a trajectory practice (B, Evidence).
  'goal.awareness': {
    when: { goals: { any: ['awareness'] } },
    fit: { lecture: 3, dialogue: 2, actionLearning: -1 },
    source: 'B',
  },
  'goal.strategy': { when: { goals: { any: ['strategy'] } }, fit: { dialogue: 3, lecture: 2 }, source: 'A' },
  'goal.relation': {
    when: { goals: { any: ['relation'] } },
    fit: { dialogue: 5, actionLearning: 2, lecture: -1 },
    concerns: 'across',
    source: 'B',
  },
  // Where nothing else is wanted, once is a beginning: people get to know each other and come back (B, Number; S23).
  'goal.relationAlone': {
    when: {
      goals: { any: ['relation'], none: ['awareness', 'strategy', 'skill', 'practice', 'culture'] },
    },
    fit: { dialogue: 3 },
    concerns: 'across',
    source: 'B, S23',
  },
  'goal.skill': {
    when: { goals: { any: ['skill'] } },
    fit: { workshop: 5, actionLearning: 1, lecture: -1 },
    source: 'B',
  },
  'goal.practice': {
    when: { goals: { any: ['practice'] } },
    fit: { actionLearning: 4, workshop: 2, dialogue: 1, lecture: -3 },
    source: 'B, S17, S18',
  },
  'goal.culture': {
    when: { goals: { any: ['culture'] } },
    fit: { actionLearning: 4, dialogue: 3, lecture: -1 },
    source: 'A',
  },

  // The order of change, asked in plain words (A).
  'search.ownPattern': {
    when: { approachKnown: ['no'], whoSteers: ['organisation'] },
    fit: { workshop: 2, actionLearning: 1 },
    source: 'A',
  },
  'search.courseIsSet': {
    when: { approachKnown: ['courseOnly'], whoSteers: ['board'] },
    fit: { dialogue: 2, lecture: 1 },
    source: 'A',
  },
  'search.together': {
    when: { approachKnown: ['no'], whoSteers: ['together', 'nobody'] },
    fit: { dialogue: 3, actionLearning: 3, lecture: -2 },
    source: 'A, S1, S3',
  },
  'search.onlySignals': {
    when: { problemKnown: ['signals'] },
    fit: { dialogue: 2, workshop: -1 },
    source: 'S4',
  },

  // Themes for which there is a workshop.
  'theme.socialLab': {
    when: { themes: { any: ['socialLab'] } },
    fit: { workshop: 2, actionLearning: 1 },
    source: 'own, S22',
  },
  'theme.safety': {
    when: { themes: { any: ['safety'] } },
    fit: { workshop: 2, dialogue: 1 },
    source: 'own',
  },
  'theme.youth': { when: { themes: { any: ['youth'] } }, fit: { workshop: 2 }, source: 'own' },
  'theme.elderly': {
    when: { themes: { any: ['elderly'] } },
    fit: { workshop: 2, dialogue: 1 },
    source: 'own',
  },
  'theme.other': { when: { themes: { any: ['other'] } }, fit: { workshop: 1 }, source: 'own' },

  'urgency.now': { when: { urgency: ['now'] }, fit: { dialogue: 2, lecture: -1 }, source: 'own' },
  'urgency.exploring': {
    when: { urgency: ['exploring'] },
    fit: { lecture: 1, dialogue: 1, actionLearning: -1 },
    source: 'own',
  },

  // Action learning stands or falls with a real, owned case and a sponsor (S12, S13).
  'case.live': { when: { liveCase: ['yes'] }, fit: { actionLearning: 3, workshop: 1 }, source: 'S12, S13' },
  'case.possible': { when: { liveCase: ['possible'] }, fit: { dialogue: 1, workshop: 1 }, source: 'R2, own' },
  'case.none': { when: { liveCase: ['no'] }, fit: { dialogue: 1 }, source: 'R2, own' },

  'sponsor.board': {
    when: { sponsor: ['boardActive'] },
    fit: { actionLearning: 2, lecture: 1 },
    concerns: 'staff',
    source: 'S12',
  },
  'sponsor.manager': {
    when: { sponsor: ['managerActive'] },
    fit: { actionLearning: 1, workshop: 1 },
    concerns: 'staff',
    source: 'S17',
  },
  'sponsor.nobody': {
    when: { sponsor: ['nobody'] },
    fit: { dialogue: 2, workshop: 1 },
    concerns: 'staff',
    source: 'R5',
  },
  'sponsor.coalition': {
    when: { sponsor: ['coalition'] },
    fit: { dialogue: 3 },
    concerns: 'staff',
    source: 'S10',
  },
  'sponsor.reluctant': {
    when: { sponsor: ['reluctant'] },
    fit: { dialogue: 3, workshop: 2 },
    concerns: 'staff',
    source: 'R5',
  },

  'people.residents': {
    when: { participants: { any: ['residents', 'youth', 'volunteers'] } },
    fit: { dialogue: 2, actionLearning: 1, lecture: -1 },
    concerns: 'residents',
    source: 'B',
  },
  'people.frontline': {
    when: { participants: { any: ['frontline'] } },
    fit: { workshop: 1, actionLearning: 1 },
    concerns: 'staff',
    source: 'B',
  },
  'people.mixed': {
    when: { participants: { all: ['frontline', 'residents'] } },
    fit: { actionLearning: 1 },
    source: 'S12, S16',
  },
  'people.board': {
    when: { participants: { any: ['board'] } },
    fit: { dialogue: 1, lecture: 1 },
    concerns: 'staff',
    source: 'A',
  },
  'people.partners': {
    when: { participants: { any: ['partners'] } },
    fit: { dialogue: 1, actionLearning: 1 },
    concerns: 'partners',
    source: 'S12',
  },

  'attitude.enthusiastic': {
    when: { attitude: ['enthusiastic'] },
    fit: { workshop: 1, actionLearning: 1 },
    source: 'S17',
  },
  'attitude.curious': { when: { attitude: ['curious'] }, fit: { lecture: 1, dialogue: 1 }, source: 'own' },
  'attitude.divided': { when: { attitude: ['divided'] }, fit: { dialogue: 2 }, source: 'S21' },
  'attitude.sceptical': {
    when: { attitude: ['sceptical'] },
    fit: { dialogue: 2, lecture: -1 },
    source: 'own',
  },
  'attitude.trainingTired': {
    when: { attitude: ['trainingTired'] },
    fit: { dialogue: 1, actionLearning: 1, workshop: -3 },
    source: 'B, own',
  },

  'tension.simmering': {
    when: { tension: ['simmering'] },
    fit: { dialogue: 2, lecture: -1 },
    concerns: 'residents',
    source: 'S21',
  },
  'tension.open': {
    when: { tension: ['open'] },
    fit: { dialogue: 4, workshop: -2 },
    concerns: 'residents',
    source: 'R3',
  },

  'trust.veryLow': {
    when: { trust: ['veryLow'] },
    fit: { dialogue: 3, workshop: -1 },
    concerns: 'residents',
    source: 'R3',
  },
  'trust.low': {
    when: { trust: ['low'] },
    fit: { dialogue: 2, lecture: -1 },
    concerns: 'residents',
    source: 'own',
  },
  'trust.reasonable': {
    when: { trust: ['reasonable'] },
    fit: { dialogue: 1 },
    concerns: 'residents',
    source: 'own',
  },
  'trust.great': {
    when: { trust: ['great'] },
    fit: { actionLearning: 2 },
    concerns: 'residents',
    source: 'own',
  },

  'reach.loose': {
    when: { reachable: ['looseContacts'] },
    fit: { dialogue: 1 },
    concerns: 'residents',
    source: 'S23',
  },
  'reach.active': {
    when: { reachable: ['activeGroup'] },
    fit: { actionLearning: 2, dialogue: 1 },
    concerns: 'residents',
    source: 'S3, S23',
  },

  'mandate.advise': {
    when: { mandate: ['advise'] },
    fit: { dialogue: 1 },
    concerns: 'residents',
    source: 'S24',
  },
  'mandate.coproduce': {
    when: { mandate: { from: 'coproduce' } },
    fit: { actionLearning: 2, dialogue: 1 },
    concerns: 'residents',
    source: 'B, S24',
  },

  'earlier.broadcastFaded': {
    when: { earlier: { any: ['campaign', 'lecture'] }, earlierEffect: ['faded', 'backfired'] },
    fit: { dialogue: 2, actionLearning: 1 },
    source: 'R8',
  },
  'earlier.trainingFaded': {
    when: { earlier: { any: ['training'] }, earlierEffect: ['faded', 'backfired'] },
    fit: { actionLearning: 2, workshop: -1 },
    source: 'R8',
  },
  'earlier.trainingWorked': {
    when: { earlier: { any: ['training'] }, earlierEffect: ['worked'] },
    fit: { workshop: 2 },
    source: 'own',
  },
  'earlier.dialogueFaded': {
    when: { earlier: { any: ['dialogue'] }, earlierEffect: ['faded', 'backfired'] },
    fit: { dialogue: -2, actionLearning: 1, workshop: 1 },
    source: 'own',
  },
  'earlier.dialogueWorked': {
    when: { earlier: { any: ['dialogue'] }, earlierEffect: ['worked'] },
    fit: { actionLearning: 1 },
    source: 'own',
  },
  'earlier.projectWorked': {
    when: { earlier: { any: ['project'] }, earlierEffect: ['worked'] },
    fit: { actionLearning: 1 },
    source: 'own',
  },

  'lessons.named': { when: { lessonsReceiver: ['named'] }, fit: { actionLearning: 1 }, source: 'S12' },

  // What a sector is used to, and what it therefore needs first.
  'sector.municipality': { when: { sector: ['municipality'] }, fit: { dialogue: 1 }, source: 'S8' },
  'sector.care': { when: { sector: ['care'] }, fit: { actionLearning: 1 }, source: 'own' },
  'sector.education': {
    when: { sector: ['education'] },
    fit: { workshop: 1 },
    concerns: 'staff',
    source: 'own',
  },
  'sector.welfare': { when: { sector: ['welfare'] }, fit: { actionLearning: 1 }, source: 'S23' },
  'sector.police': {
    when: { sector: ['police'], themes: { any: ['safety'] } },
    fit: { dialogue: 1, workshop: 1 },
    concerns: 'across',
    source: 'S16',
  },
  'sector.housing': {
    when: { sector: ['housing'] },
    fit: { dialogue: 1 },
    concerns: 'residents',
    source: 'own',
  },
  'sector.waterProvince': {
    when: { sector: ['waterProvince'] },
    fit: { dialogue: 1 },
    concerns: 'staff',
    source: 'own',
  },
  'sector.residents': {
    when: { sector: ['residents'] },
    fit: { dialogue: 1, actionLearning: 1, lecture: -1 },
    source: 'S23',
  },
  'sector.coalition': {
    when: { sector: ['coalition'] },
    fit: { dialogue: 2, actionLearning: 1 },
    source: 'S10',
  },
})

export type EvidenceId = keyof typeof evidence

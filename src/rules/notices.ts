import { weighed, type Notice } from './rule.ts'

const residents = ['residents', 'youth', 'volunteers'] as const
const lasting = ['practice', 'culture', 'relation'] as const

/** Points of attention: printed with the advice, without weight in it. */
export const warnings = weighed<Notice>()({
  'promise.inform': {
    when: { mandate: ['inform'], ambition: { from: 'consult' } },
    source: 'R4, S24, S25',
  },
  'promise.consult': {
    when: { mandate: ['consult'], ambition: { from: 'advise' } },
    source: 'R4, S24, S25',
  },
  'promise.advise': {
    when: { mandate: ['advise'], ambition: { from: 'coproduce' } },
    source: 'R4, S24, S25',
  },
  'promise.coproduce': {
    when: { mandate: ['coproduce'], ambition: ['codecide'] },
    source: 'R4, S24, S25',
  },

  'residents.nothingOpen': {
    when: { mandate: ['inform'], ambition: ['inform'] },
    planned: 'withResidents',
    source: 'B, S20, S24',
  },

  // The other way round is no risk, but a chance that nobody should miss for want of a word.
  'influence.consult': { when: { mandate: ['consult'], ambition: ['inform'] }, source: 'S24, own' },
  'influence.advise': { when: { mandate: ['advise'], ambition: { to: 'consult' } }, source: 'S24, own' },
  'influence.coproduce': { when: { mandate: ['coproduce'], ambition: { to: 'advise' } }, source: 'S24, own' },
  'influence.codecide': {
    when: { mandate: ['codecide'], ambition: { to: 'coproduce' } },
    source: 'S24, own',
  },

  'backing.none': { when: { sponsor: ['nobody', 'coalition'] }, source: 'S12, S17' },
  'backing.reluctant': { when: { sponsor: ['reluctant'] }, source: 'R5, S17' },
  'lessons.noReceiver': { when: { lessonsReceiver: ['notYet'] }, source: 'S12' },

  'residents.missing': {
    when: { goals: { any: ['relation', 'culture'] }, participants: { none: residents } },
    source: 'own',
  },
  'residents.conditions': {
    when: { participants: { any: residents } },
    planned: 'withResidents',
    source: 'R9',
  },
  // Who asked for evenings hears that more precisely.
  'residents.evenings': {
    when: { participants: { any: residents } },
    planned: 'withResidents',
    yieldsTo: ['care.evenings'],
    source: 'R9',
  },
  'residents.outOfReach': {
    when: { reachable: ['notYet'], participants: { any: residents } },
    source: 'S3, S23',
  },
  'tension.simmering': { when: { tension: ['simmering'] }, planned: 'meetings', source: 'S21' },
  'trust.low': { when: { trust: ['low'] }, yieldsTo: ['trust.lowAfterTalks'], source: 'own' },
  // Less than the very low trust of R3, but the same evening with everybody would fail once more.
  'trust.lowAfterTalks': {
    when: { trust: ['low'], earlier: { any: ['dialogue'] }, earlierEffect: ['faded', 'backfired'] },
    advised: 'dialogue',
    source: 'R3, S21, own',
  },
  'conflict.first': { when: { tension: ['open'] }, planned: 'anything', source: 'R3' },
  'trust.first': { when: { trust: ['veryLow'] }, source: 'R3' },

  'time.lasting': {
    when: { goals: { any: lasting }, duration: ['upTo3'] },
    planned: 'meetings',
    source: 'B, own',
  },
  // Whoever invites residents hears to take time for that; an own team has nobody to invite.
  'time.now': { when: { urgency: ['now'] }, planned: 'withResidents', source: 'own' },
  'time.nowOwn': {
    when: { urgency: ['now'] },
    planned: 'anything',
    yieldsTo: ['time.now'],
    source: 'own',
  },
  // A format that was tried before, without effect, and that is advised again: then it has to be done otherwise. The
  // answers do not say which of several tries failed, so the words speak of what was tried as a whole.
  'earlier.campaignFaded': {
    when: { earlier: { any: ['campaign'] }, earlierEffect: ['faded'] },
    advised: 'lecture',
    source: 'R8',
  },
  'earlier.campaignBackfired': {
    when: { earlier: { any: ['campaign'] }, earlierEffect: ['backfired'] },
    advised: 'lecture',
    source: 'R8',
  },
  'earlier.dialogueFaded': {
    when: { earlier: { any: ['dialogue'] }, earlierEffect: ['faded'] },
    advised: 'dialogue',
    source: 'R8',
  },
  'earlier.dialogueBackfired': {
    when: { earlier: { any: ['dialogue'] }, earlierEffect: ['backfired'] },
    advised: 'dialogue',
    source: 'R8',
  },
  'earlier.trainingFaded': {
    when: { earlier: { any: ['training'] }, earlierEffect: ['faded'] },
    advised: 'workshop',
    source: 'R8, S17',
  },
  'earlier.trainingBackfired': {
    when: { earlier: { any: ['training'] }, earlierEffect: ['backfired'] },
    advised: 'workshop',
    source: 'R8, S17',
  },
  'earlier.projectFaded': {
    when: { earlier: { any: ['project'] }, earlierEffect: ['faded'] },
    advised: 'actionLearning',
    source: 'R8, S12',
  },
  'earlier.projectBackfired': {
    when: { earlier: { any: ['project'] }, earlierEffect: ['backfired'] },
    advised: 'actionLearning',
    source: 'R8, S12',
  },
  'earlier.again': {
    when: { earlierEffect: ['faded', 'backfired'] },
    yieldsTo: [
      'earlier.campaignFaded',
      'earlier.campaignBackfired',
      'earlier.dialogueFaded',
      'earlier.dialogueBackfired',
      'earlier.trainingFaded',
      'earlier.trainingBackfired',
      'earlier.projectFaded',
      'earlier.projectBackfired',
    ],
    planned: 'meetings',
    source: 'R8',
  },

  'care.shortAttention': {
    when: { considerations: { any: ['shortAttention'] } },
    planned: 'meetings',
    source: 'own',
  },
  'care.language': { when: { considerations: { any: ['language'] } }, planned: 'meetings', source: 'R9' },
  'care.mobility': { when: { considerations: { any: ['mobility'] } }, planned: 'meetings', source: 'R9' },
  'care.evenings': { when: { considerations: { any: ['evenings'] } }, planned: 'meetings', source: 'R9' },
  // It is asked whether residents can feel safe to talk.
  'care.safety': { when: { considerations: { any: ['safety'] } }, planned: 'residentsTalk', source: 'own' },
  // Who said so of the people hears it; who only ticked it among what to reckon with hears it there.
  'attitude.tired': {
    when: { attitude: ['trainingTired'] },
    planned: 'meetings',
    source: 'B, own',
  },
  'care.trainingFatigue': {
    when: { considerations: { any: ['trainingFatigue'] } },
    planned: 'meetings',
    yieldsTo: ['attitude.tired'],
    source: 'B',
  },
  'session.short': { when: { longestSession: { to: 'upTo2' } }, planned: 'meetings', source: 'own' },

  'privacy.health': { when: { sector: ['care', 'welfare'] }, source: 'E' },
  'privacy.pupils': { when: { sector: ['education'] }, source: 'E' },
  'privacy.police': { when: { sector: ['police'] }, source: 'E' },
  'vat.burden': {
    when: { sector: ['care', 'education', 'welfare', 'police', 'housing', 'waterProvince', 'residents'] },
    planned: 'anything',
    source: 'D, S31',
  },
  'terms.own': { when: { ownTerms: ['yes'] }, planned: 'anything', source: 'S32' },
})

/** What the advice takes for granted because the answer is still open: the things to find out. */
export const assumptions = weighed<Notice>()({
  'assume.budget': { when: { budget: 'open' }, source: 'own' },
  'assume.vat': { when: { budgetVat: 'open' }, source: 'own' },
  'assume.duration': { when: { duration: 'open' }, source: 'own' },
  'assume.staff': { when: { staff: 'open' }, source: 'own' },
  'assume.staffHours': { when: { staffHours: 'open' }, someOf: 'staff', source: 'own' },
  'assume.residentHours': {
    when: { residentHours: 'open', participants: { any: residents } },
    source: 'own',
  },
  'assume.residents': { when: { residents: 'open', participants: { any: residents } }, source: 'own' },
  'assume.core': { when: { core: 'open' }, about: 'actionLearning', source: 'R2' },
  'assume.coreSize': { when: { corePeople: 'open' }, about: 'actionLearning', source: 'R2' },
  'assume.coreMeetings': { when: { coreMeetings: 'open' }, about: 'actionLearning', source: 'R2' },
  'assume.coreResidents': { when: { coreResidents: 'open' }, about: 'actionLearning', source: 'R2' },
  'assume.sponsor': { when: { sponsor: 'open' }, source: 'R2' },
  'assume.case': { when: { liveCase: 'open' }, about: 'actionLearning', source: 'R2' },
  'assume.trust': { when: { trust: 'open' }, source: 'R3' },
  'assume.tension': { when: { tension: 'open' }, source: 'R3' },
  'assume.mandate': { when: { mandate: 'open' }, source: 'R4' },
  'assume.reachable': { when: { reachable: 'open' }, source: 'R2' },
  'assume.problemKnown': { when: { problemKnown: 'open' }, source: 'A' },
  'assume.approachKnown': { when: { approachKnown: 'open' }, source: 'A' },
  'assume.whoSteers': { when: { whoSteers: 'open' }, source: 'A' },
  'assume.themes': { when: { themes: 'open' }, source: 'own' },
  'assume.urgency': { when: { urgency: 'open' }, source: 'own' },
  'assume.attitude': { when: { attitude: 'open' }, source: 'own' },
  'assume.longestSession': { when: { longestSession: 'open' }, source: 'own' },
  'assume.ambition': { when: { ambition: 'open' }, source: 'R4' },
  'assume.earlier': { when: { earlier: 'open' }, source: 'R8' },
  'assume.earlierEffect': { when: { earlierEffect: 'open' }, source: 'R8' },
  'assume.lessons': { when: { lessonsReceiver: 'open' }, source: 'S12' },
})

export type WarningId = keyof typeof warnings
export type AssumptionId = keyof typeof assumptions

import { weighed, type Contraindication } from './rule.ts'

/** Whatever is known of who stands behind it. */
const sponsors = ['boardActive', 'managerActive', 'nobody', 'coalition', 'reluctant'] as const

/** Hard refusals. Each can be lifted; how, stands in the texts under its id. Source: domain.md B, R1–R8. */
export const contraindications = weighed<Contraindication>()({
  'conflict.open': {
    when: { tension: ['open'] },
    excludes: ['lecture', 'workshop', 'actionLearning'],
    source: 'R3',
  },
  'conflict.noTrust': {
    when: { trust: ['veryLow'] },
    excludes: ['lecture', 'workshop', 'actionLearning'],
    source: 'R3',
  },

  'trajectory.noCase': { when: { liveCase: ['no'] }, excludes: ['actionLearning'], source: 'R2, S12' },
  'trajectory.caseNotReady': {
    when: { liveCase: ['possible'] },
    excludes: ['actionLearning'],
    source: 'R2',
  },
  'trajectory.noSponsor': {
    when: { sponsor: ['nobody', 'coalition'] },
    excludes: ['actionLearning'],
    source: 'R2, S12',
  },
  'trajectory.sponsorReluctant': {
    when: { sponsor: ['reluctant'] },
    excludes: ['actionLearning'],
    source: 'R5, S17',
  },
  'trajectory.tooShort': {
    when: { duration: ['upTo3'] },
    excludes: ['actionLearning'],
    source: 'R2',
  },
  'trajectory.noCore': { when: { core: ['no'] }, excludes: ['actionLearning'], source: 'R2' },
  'trajectory.coreTooSmall': {
    when: { corePeople: ['upTo4'] },
    excludes: ['actionLearning'],
    source: 'R2, S14',
  },
  'trajectory.tooFewMeetings': {
    when: { coreMeetings: ['upTo4'] },
    excludes: ['actionLearning'],
    source: 'R2',
  },
  'trajectory.hoursTooFew': {
    when: { core: 'open', staffHours: { to: 'halfDay' } },
    excludes: ['actionLearning'],
    source: 'R2',
  },
  // One thing may still be unknown; with two of the three pillars of R2 open there is nothing to build on. All three are
  // needed, which each of these says: so with all of them open one is enough.
  'trajectory.noCaseNoSponsorKnown': {
    when: { liveCase: 'open', sponsor: 'open' },
    excludes: ['actionLearning'],
    source: 'R2, own',
  },
  'trajectory.noCaseNoCoreKnown': {
    when: { liveCase: 'open', core: 'open', sponsor: sponsors },
    excludes: ['actionLearning'],
    source: 'R2, own',
  },
  'trajectory.noSponsorNoCoreKnown': {
    when: { sponsor: 'open', core: 'open', liveCase: ['yes', 'possible', 'no'] },
    excludes: ['actionLearning'],
    source: 'R2, own',
  },
  'trajectory.noResidents': {
    when: { core: 'open', participants: { none: ['residents', 'youth', 'volunteers'] } },
    excludes: ['actionLearning'],
    source: 'R2, S16',
  },
  'trajectory.tooFewResidents': {
    when: { coreResidents: ['none', 'one'] },
    excludes: ['actionLearning'],
    source: 'B, S16',
  },
  'trajectory.residentsOutOfReach': {
    when: { reachable: ['notYet'] },
    excludes: ['actionLearning'],
    source: 'R2',
  },
  'trajectory.noMandate': {
    when: { mandate: { to: 'consult' } },
    excludes: ['actionLearning'],
    source: 'B, S24',
  },

  // A dialogue bears no less than 75 minutes (S19), a meeting of a set no less than two hours.
  'meeting.tooShort': {
    when: { longestSession: ['upTo1'] },
    excludes: ['dialogue', 'actionLearning'],
    source: 'B, S19',
  },

  // Three rows, so that nobody reads of something that was not tried.
  'lecture.lectureFailed': {
    when: { earlier: { any: ['lecture'], none: ['training'] }, earlierEffect: ['faded', 'backfired'] },
    excludes: ['lecture'],
    source: 'R8',
  },
  'lecture.trainingFailed': {
    when: { earlier: { any: ['training'], none: ['lecture'] }, earlierEffect: ['faded', 'backfired'] },
    excludes: ['lecture'],
    source: 'R8',
  },
  'lecture.bothFailed': {
    when: { earlier: { all: ['lecture', 'training'] }, earlierEffect: ['faded', 'backfired'] },
    excludes: ['lecture'],
    source: 'R8',
  },
  'lecture.tired': { when: { attitude: ['trainingTired'] }, excludes: ['lecture'], source: 'B' },

  'dialogue.outcomeFixed': {
    when: { approachKnown: ['yes'], mandate: ['inform'] },
    excludes: ['dialogue'],
    source: 'B, S20, S24',
  },

  // No manager who gives room, and nothing yet to apply it to.
  'workshop.nothingToApply': {
    when: { sponsor: ['nobody', 'coalition'], liveCase: ['possible', 'no'] },
    excludes: ['workshop'],
    source: 'B, S17',
  },

  'workshop.noTime': {
    when: { staffHours: ['upTo2'], core: ['no'] },
    excludes: ['workshop'],
    source: 'R1',
  },
  'workshop.noTimeNoCore': {
    when: { staffHours: ['upTo2'], core: 'open' },
    excludes: ['workshop'],
    source: 'R1',
  },
  // Of many a first group can practise what the goal asks for; for another goal a few change little among so many.
  'workshop.tooMany': {
    when: { staff: { from: 'over100' }, core: ['no'], goals: { none: ['skill'] } },
    excludes: ['workshop'],
    source: 'R6',
  },
  'workshop.tooManyNoCore': {
    when: { staff: { from: 'over100' }, core: 'open', goals: { none: ['skill'] } },
    excludes: ['workshop'],
    source: 'R6',
  },
})

export type ContraindicationId = keyof typeof contraindications

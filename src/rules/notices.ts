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

  'backing.none': { when: { sponsor: ['nobody', 'coalition'] }, source: 'S12, S17' },
  'backing.reluctant': { when: { sponsor: ['reluctant'] }, source: 'R5, S17' },
  'lessons.noReceiver': { when: { lessonsReceiver: ['notYet'] }, source: 'S12' },

  'residents.missing': {
    when: { goals: { any: ['relation', 'culture'] }, participants: { none: residents } },
    source: 'own',
  },
  'residents.conditions': { when: { participants: { any: residents } }, source: 'R9' },
  'residents.outOfReach': {
    when: { reachable: ['notYet'], participants: { any: residents } },
    source: 'S3, S23',
  },
  'tension.simmering': { when: { tension: ['simmering'] }, source: 'S21' },
  'trust.low': { when: { trust: ['low'] }, source: 'own' },
  'conflict.first': { when: { tension: ['open'] }, source: 'R3' },
  'trust.first': { when: { trust: ['veryLow'] }, source: 'R3' },

  'time.lasting': { when: { goals: { any: lasting }, duration: ['upTo3'] }, source: 'B, own' },
  'time.now': { when: { urgency: ['now'] }, source: 'own' },
  'earlier.again': { when: { earlierEffect: ['faded', 'backfired'] }, source: 'R8' },

  'care.shortAttention': { when: { considerations: { any: ['shortAttention'] } }, source: 'own' },
  'care.language': { when: { considerations: { any: ['language'] } }, source: 'R9' },
  'care.mobility': { when: { considerations: { any: ['mobility'] } }, source: 'R9' },
  'care.evenings': { when: { considerations: { any: ['evenings'] } }, source: 'R9' },
  'care.safety': { when: { considerations: { any: ['safety'] } }, source: 'own' },
  'care.trainingFatigue': { when: { considerations: { any: ['trainingFatigue'] } }, source: 'B' },
  'session.short': { when: { longestSession: { to: 'upTo2' } }, source: 'own' },

  'privacy.health': { when: { sector: ['care', 'welfare'] }, source: 'E' },
  'privacy.pupils': { when: { sector: ['education'] }, source: 'E' },
  'privacy.police': { when: { sector: ['police'] }, source: 'E' },
  'vat.burden': {
    when: { sector: ['care', 'education', 'welfare', 'police', 'housing', 'waterProvince', 'residents'] },
    source: 'D, S31',
  },
  'terms.own': { when: { ownTerms: ['yes'] }, source: 'S32' },
})

/** What the advice takes for granted because the answer is still open: the things to find out. */
export const assumptions = weighed<Notice>()({
  'assume.budget': { when: { budget: 'open' }, source: 'own' },
  'assume.vat': { when: { budgetVat: 'open' }, source: 'own' },
  'assume.duration': { when: { duration: 'open' }, source: 'own' },
  'assume.staff': { when: { staff: 'open' }, source: 'own' },
  'assume.staffHours': { when: { staffHours: 'open' }, source: 'own' },
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
  'assume.lessons': { when: { lessonsReceiver: 'open' }, source: 'S12' },
})

export type WarningId = keyof typeof warnings
export type AssumptionId = keyof typeof assumptions

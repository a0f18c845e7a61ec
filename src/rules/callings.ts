import { weighed, type Calling } from './rule.ts'

/** What comes along with a programme, or changes its manner, in certain circumstances. Source: domain.md B. */
export const callings = weighed<Calling>()({
  'support.mandateNobody': { when: { sponsor: ['nobody'] }, calls: 'mandateTalk', source: 'R5, S10' },
  'support.mandateCoalition': { when: { sponsor: ['coalition'] }, calls: 'mandateTalk', source: 'S10' },
  'support.mandateReluctant': { when: { sponsor: ['reluctant'] }, calls: 'mandateTalk', source: 'R5' },

  // Nobody goes into a conflict before it is clear what is still open to discuss.
  'support.mandateConflict': { when: { tension: ['open'] }, calls: 'mandateTalk', source: 'R3, S20' },
  'support.mandateTrust': { when: { trust: ['veryLow'] }, calls: 'mandateTalk', source: 'R3, S24' },
  'support.mandateUnknown': { when: { sponsor: 'open' }, calls: 'mandateTalk', source: 'R2' },

  'support.listenConflict': { when: { tension: ['open'] }, calls: 'listeningTalks', source: 'R3' },
  'support.listenTrust': { when: { trust: ['veryLow'] }, calls: 'listeningTalks', source: 'R3' },
  'manner.neutralConflict': {
    when: { tension: ['open'] },
    calls: 'smallNeutralDialogue',
    source: 'R3, S21',
  },
  'manner.neutralTrust': { when: { trust: ['veryLow'] }, calls: 'smallNeutralDialogue', source: 'R3' },

  // Where more is wished than was mandated, the house settles its mandate before it sits down with residents.
  'manner.apartInform': {
    when: { mandate: ['inform'], ambition: { from: 'consult' } },
    calls: 'separateGroups',
    concerns: 'staff',
    // With nothing to ask of them, residents have nothing to sit down for.
    houseInAnyCase: true,
    source: 'R4, S20, cases',
  },
  'manner.apartConsult': {
    when: { mandate: ['consult'], ambition: { from: 'advise' } },
    calls: 'separateGroups',
    concerns: 'staff',
    source: 'R4, cases',
  },
  'manner.apartAdvise': {
    when: { mandate: ['advise'], ambition: { from: 'coproduce' } },
    calls: 'separateGroups',
    concerns: 'staff',
    source: 'R4, cases',
  },
  'manner.apartCoproduce': {
    when: { mandate: ['coproduce'], ambition: ['codecide'] },
    calls: 'separateGroups',
    concerns: 'staff',
    source: 'R4, cases',
  },

  // Less than the very low trust of R3; but one evening with everybody, as before, would fail as before. Also where all
  // would fit in one circle: it is not the number of people that keeps residents silent, but who sits there. R3 hears
  // them by themselves before a dialogue with everybody; here they talk with a few of the staff among them, and the
  // others hear afterwards what was said.
  'manner.apartAfterTalks': {
    when: { trust: ['low'], earlier: { any: ['dialogue'] }, earlierEffect: ['faded', 'backfired'] },
    calls: 'separateGroups',
    residentsFirst: true,
    // Who were let down in a large company speak up in a small one (B, Group).
    oneCircle: true,
    source: 'B, R3, S21, own',
  },

  // A lecture changes what people know, not what they do: never alone for behaviour, culture or a shared search.
  'manner.lectureBehaviour': {
    when: { goals: { any: ['relation', 'skill', 'practice', 'culture'] } },
    calls: 'lectureInCompany',
    source: 'R7',
  },
  'manner.lectureSearch': {
    when: { approachKnown: ['no'], whoSteers: ['together', 'nobody'] },
    calls: 'lectureInCompany',
    source: 'A',
  },

  // Trust grows between people who meet: staff that only practise among themselves bring none of it.
  'manner.workshopRelation': {
    when: { goals: { any: ['relation'], none: ['skill', 'practice'] } },
    calls: 'workshopInCompany',
    source: 'B, cases',
  },

  'manner.reachMany': { when: { staff: { from: 'from41to100' } }, calls: 'reachLecture', source: 'R6' },
})

export type CallingId = keyof typeof callings

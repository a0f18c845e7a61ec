import type { Draft, PageId } from '../src/questionnaire/types.ts'
import type { Block, Format } from '../src/rules/formats.ts'
import type { Recommendation, Theme } from '../src/rules/recommendation.ts'
import { example } from './rules/cases.ts'

/** Somebody who comes along: what they fill in, which pages they are spared, and what they are offered. */
export interface Journey {
  readonly visitor: string
  readonly fillsIn: Draft
  readonly isSpared: readonly PageId[]
  readonly outcome: Recommendation['kind']
  readonly isOffered: readonly Block[]
  readonly lead: Format | null
  readonly themes?: readonly Theme[]
}

const open: Draft = {
  sponsor: 'unknown',
  problemKnown: 'unknown',
  approachKnown: 'unknown',
  whoSteers: 'unknown',
  themes: 'unknown',
  urgency: 'unknown',
  liveCase: 'unknown',
  attitude: 'unknown',
  staff: 'unknown',
  staffHours: 'unknown',
  residents: 'unknown',
  residentHours: 'unknown',
  core: 'unknown',
  longestSession: 'unknown',
  areaBound: 'no',
  tension: 'unknown',
  trust: 'unknown',
  reachable: 'unknown',
  mandate: 'unknown',
  ambition: 'unknown',
  earlier: 'unknown',
  lessonsReceiver: 'unknown',
  budget: 'unknown',
  duration: 'unknown',
}

const formalities: Draft = {
  contactName: 'M. Voorbeeld',
  contactFunction: 'projectleider',
  reference: '2026-17',
  ownTerms: 'yes',
  decider: 'de directeur',
  decisionPeriod: '2027-01',
}

export const journeys: readonly Journey[] = [
  {
    visitor: 'a village with one evening',
    fillsIn: {
      ...example('c1-one-evening'),
      places: [{ name: 'Luttenmeer' }],
      start: '2027-03',
      cooperation: 'some',
    },
    isSpared: ['earlierStory'],
    outcome: 'advice',
    isOffered: ['combinedMeeting'],
    lead: 'dialogue',
    themes: ['elderly'],
  },
  {
    visitor: 'a team without backing',
    fillsIn: { ...example('c2-no-backing'), venue: 'De flat heeft een zaal.', ...formalities },
    isSpared: [],
    outcome: 'advice',
    isOffered: ['mandateTalk', 'dialogue', 'workshop'],
    lead: 'workshop',
    themes: ['elderly'],
  },
  {
    visitor: 'a gemeente with six hundred employees',
    fillsIn: {
      ...example('c3-six-hundred'),
      satisfied: 'Als collega’s eerst vragen wat bewoners zelf doen.',
    },
    isSpared: [],
    outcome: 'advice',
    isOffered: ['coordination', 'lecture', 'facilitatorTraining', 'dialogue', 'actionLearning', 'harvest'],
    lead: 'actionLearning',
  },
  {
    visitor: 'a care home that decides together with clients',
    fillsIn: example('c4-care-with-clients'),
    isSpared: [],
    outcome: 'advice',
    isOffered: ['dialogue', 'workshop', 'actionLearning', 'harvest'],
    lead: 'actionLearning',
    themes: ['elderly'],
  },
  {
    visitor: 'a water authority without a case',
    fillsIn: example('c5-no-case-yet'),
    isSpared: ['earlierStory'],
    outcome: 'advice',
    isOffered: ['lecture', 'dialogue', 'workshop'],
    lead: 'dialogue',
    themes: ['socialLab'],
  },
  {
    visitor: 'a police team that wants to learn to work on safety with residents, in no area in particular',
    fillsIn: {
      ...open,
      sector: 'police',
      goals: ['skill'],
      themes: ['safety', 'youth'],
      participants: ['frontline'],
      budget: 'upTo7500',
      budgetVat: 'incl',
    },
    isSpared: ['residentsReached', 'traits', 'strengths', 'trust', 'influence', 'earlierStory'],
    outcome: 'advice',
    isOffered: ['mandateTalk', 'workshop'],
    lead: 'workshop',
    themes: ['safety'],
  },
  {
    visitor: 'a school with a theme of its own that only wants to open eyes',
    fillsIn: {
      ...open,
      sector: 'education',
      goals: ['awareness'],
      themes: ['other'],
      otherTheme: 'ouders en school',
      participants: ['frontline', 'board'],
      attitude: 'curious',
      staff: 120,
      budget: 1500,
      budgetVat: 'excl',
    },
    isSpared: ['residentsReached', 'traits', 'strengths', 'trust', 'influence', 'earlierStory'],
    outcome: 'advice',
    isOffered: ['lecture'],
    lead: 'lecture',
  },
  {
    visitor: 'a corporation in the middle of a conflict',
    fillsIn: {
      ...open,
      sector: 'housing',
      goals: ['relation'],
      participants: ['frontline', 'residents', 'youth'],
      themes: ['youth'],
      areaBound: 'one',
      tension: 'open',
      trust: 'veryLow',
      budget: 8000,
      budgetVat: 'excl',
    },
    isSpared: ['earlierStory'],
    outcome: 'advice',
    isOffered: ['mandateTalk', 'listeningTalks', 'dialogue'],
    lead: 'dialogue',
    themes: ['youth'],
  },
  {
    visitor: 'somebody who already knows what to do',
    fillsIn: {
      ...open,
      sector: 'municipality',
      goals: ['practice'],
      problemKnown: 'clear',
      approachKnown: 'yes',
      participants: ['frontline'],
    },
    isSpared: ['residentsReached', 'traits', 'strengths', 'trust', 'influence', 'earlierStory'],
    outcome: 'noneNeeded',
    isOffered: [],
    lead: null,
  },
  {
    visitor: 'a residents’ organisation with almost no money',
    fillsIn: {
      ...open,
      sector: 'residents',
      goals: ['relation'],
      participants: ['residents', 'volunteers'],
      budget: 400,
      budgetVat: 'incl',
    },
    isSpared: ['traits', 'strengths', 'earlierStory'],
    outcome: 'notYet',
    isOffered: [],
    lead: null,
  },
]

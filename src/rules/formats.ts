/** The four formats (werkvormen) that can carry an approach. Source: domain.md B, Format parameters. */
export const formats = ['lecture', 'dialogue', 'workshop', 'actionLearning'] as const
export type Format = (typeof formats)[number]

/** Something for each format. */
export const perFormat = <Value>(value: (format: Format) => Value): Record<Format, Value> => ({
  lecture: value('lecture'),
  dialogue: value('dialogue'),
  workshop: value('workshop'),
  actionLearning: value('actionLearning'),
})

/** A format by itself, or the one evening in which two of them come together. */
export type Form = Format | 'combinedMeeting'

/** Everything that can stand in a programme, in the order in which it comes by default. */
export const blocks = [
  'mandateTalk',
  'listeningTalks',
  'lecture',
  'combinedMeeting',
  'facilitatorTraining',
  'dialogue',
  'workshop',
  'actionLearning',
  'harvest',
  'coordination',
] as const
export type Block = (typeof blocks)[number]

/** Which format a block is a form of; support belongs to none. */
export const formatOf: Readonly<Record<Block, Format | null>> = {
  mandateTalk: null,
  listeningTalks: null,
  lecture: 'lecture',
  combinedMeeting: 'dialogue',
  facilitatorTraining: 'workshop',
  dialogue: 'dialogue',
  workshop: 'workshop',
  actionLearning: 'actionLearning',
  harvest: null,
  coordination: null,
}

/** Whether a block is a form in itself: the training of facilitators is there for the sake of dialogues. */
export const isForm = (block: Block): block is Form =>
  block === 'combinedMeeting' || formatOf[block] === block

/** Moments within a trajectory that its days already hold. Source: domain.md B, Number. */
export const milestones = ['kickOff', 'interimTalk'] as const
export type Milestone = (typeof milestones)[number]

/** Whether people come together for a block. A talk needs no room, and nobody has to be invited to it. */
export const isMeeting = (block: Block): boolean =>
  block !== 'mandateTalk' && block !== 'listeningTalks' && block !== 'coordination'

/**
 * Whether a block is spoken of in numbers: two dialogues. A trajectory is one, however often a group meets, and so is a
 * workshop that is spread over several meetings.
 */
export const comesInNumbers = (block: Block): block is 'lecture' | 'dialogue' =>
  block === 'lecture' || block === 'dialogue'

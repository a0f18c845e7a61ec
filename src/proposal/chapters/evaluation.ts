import { formats, type Format } from '../../rules/formats.ts'
import { residentsCome } from '../../rules/presence.ts'
import type { EvaluationMoment } from '../../texts/chapterTexts.ts'
import { capital } from '../../texts/say.ts'
import type { Piece, Section, Table } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** How we see whether it helps, and where the lessons go. */
export function evaluation(writing: Writing): Section {
  const { recommendation, proposal, answers } = writing
  const { evaluation: words } = proposal.chapters
  const { lines } = recommendation
  const harvest = lines.some(({ block }) => block === 'harvest')
  const rows = moments(writing).map(({ when, what, by }) => ({ cells: [when, what, by] }))
  return {
    id: 'evaluation',
    title: proposal.sections.evaluation,
    pieces: [
      // Talks alone bring nothing that could be measured.
      ...(rows.length === 0 ? [] : [paragraph(words.intro), table(words, rows)]),
      subheading(words.lessons),
      ...list([
        harvest ? words.harvest : words.noHarvest,
        receiver(writing),
        ...(residentsCome(lines, answers) ? [words.residents] : []),
      ]),
    ],
  }
}

const table = (
  { caption, columns }: Writing['proposal']['chapters']['evaluation'],
  rows: Table['rows'],
): Piece => ({
  kind: 'table',
  caption,
  columns: [
    { title: columns.when, align: 'left', width: 0.27 },
    { title: columns.what, align: 'left', width: 0.5 },
    { title: columns.by, align: 'left', width: 0.23 },
  ],
  rows,
})

type Moment = keyof Writing['proposal']['chapters']['evaluation']['moments']

/** What is looked at during a format and after it, in that order. */
const afterFormat: Record<Format, readonly Moment[]> = {
  lecture: ['lecture'],
  dialogue: ['dialogue', 'agreed'],
  workshop: ['workshop', 'practised'],
  actionLearning: ['actionLearning', 'changed'],
}

/** From how things are now to what the client wished. Of one meeting there is no later one to compare with. */
function moments({ recommendation: { lines }, proposal, programme, answers }: Writing): EvaluationMoment[] {
  const { moments: words, interim } = proposal.chapters.evaluation
  // Training of facilitators is no workshop on a theme: what it does shows in the dialogues.
  const held = lines.filter(({ format, block }) => format !== null && block !== 'facilitatorTraining')
  const meetings = held.reduce((sum, { sessions }) => sum + sessions.value, 0)
  const weeks = lines.flatMap(({ milestones }) =>
    milestones.flatMap(({ id, week }) => (id === 'interimTalk' ? [week] : [])),
  )
  const halfway = [...new Set(weeks)].map((week) => ({
    when: capital(programme.weeks(week - 1, week)),
    ...interim,
  }))
  return [
    ...(meetings > 1 ? [words.start] : []),
    ...formats
      .filter((format) => held.some((line) => line.format === format))
      .flatMap((format) => afterFormat[format])
      .flatMap((moment) => [...(moment === 'changed' ? halfway : []), words[moment]]),
    ...(answers.satisfied ? [words.satisfied] : []),
  ]
}

function receiver({ answers, proposal }: Writing): string {
  const { evaluation: words } = proposal.chapters
  if (answers.lessonsReceiver !== 'named') return words.noReceiver
  return answers.lessonsReceiverName ? words.receiver(answers.lessonsReceiverName) : words.receiverNamed
}

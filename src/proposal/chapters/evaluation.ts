import { formats } from '../../rules/formats.ts'
import { residentsCome } from '../../rules/presence.ts'
import type { Section } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** How we see whether it helps, and where the lessons go. */
export function evaluation(writing: Writing): Section {
  const { recommendation, proposal, answers } = writing
  const { evaluation: words } = proposal.chapters
  const { lines } = recommendation
  // Training of facilitators is no workshop on a theme: what it does shows in the dialogues.
  const held = formats.filter((format) =>
    lines.some((line) => line.format === format && line.block !== 'facilitatorTraining'),
  )
  const interim = lines.flatMap(({ milestones }) =>
    milestones.flatMap(({ id, week }) => (id === 'interimTalk' ? [words.interim(week)] : [])),
  )
  const harvest = lines.some(({ block }) => block === 'harvest')
  return {
    id: 'evaluation',
    title: proposal.sections.evaluation,
    pieces: [
      paragraph(words.intro),
      ...list([
        ...held.map((format) => words.measure[format]),
        ...new Set(interim),
        ...(answers.satisfied ? [words.satisfied] : []),
      ]),
      subheading(words.lessons),
      ...list([
        harvest ? words.harvest : words.noHarvest,
        receiver(writing),
        ...(residentsCome(lines, answers) ? [words.residents] : []),
      ]),
    ],
  }
}

function receiver({ answers, proposal }: Writing): string {
  const { evaluation: words } = proposal.chapters
  if (answers.lessonsReceiver !== 'named') return words.noReceiver
  return answers.lessonsReceiverName ? words.receiver(answers.lessonsReceiverName) : words.receiverNamed
}

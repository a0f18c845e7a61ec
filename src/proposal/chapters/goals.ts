import { tellingOf } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { list, paragraph, quote, type Writing } from './writing.ts'

/** What is to be different, and when the client is satisfied. */
export function goals({ answers, proposal, questions, recommendation }: Writing): Section {
  const { options } = questions.questions.goals
  const yields = new Set(
    recommendation.lines.flatMap((line) =>
      line.format === null ? [] : [proposal.blocks[tellingOf(line)].yields],
    ),
  )
  return {
    id: 'goals',
    title: proposal.sections.goals,
    pieces: [
      paragraph(proposal.goals.intro),
      ...list((answers.goals ?? []).map((goal) => options[goal])),
      ...(answers.satisfied ? [paragraph(proposal.goals.satisfied), quote(answers.satisfied)] : []),
      ...(yields.size > 0 ? [paragraph(proposal.chapters.result), ...list([...yields])] : []),
    ],
  }
}

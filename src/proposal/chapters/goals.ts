import { inSentence, sayList } from '../../texts/say.ts'
import { tellingOf } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { list, paragraph, quote, type Writing } from './writing.ts'

/** What is to be different, and when the client is satisfied. */
export function goals({ answers, proposal, questions, recommendation, language }: Writing): Section {
  const { options } = questions.questions.goals
  const yields = new Set(
    recommendation.lines.flatMap((line) =>
      line.format === null ? [] : [proposal.blocks[tellingOf(line)].yields],
    ),
  )
  // What no part is there for is said: a goal is not met by leaving it unmentioned.
  const without = (answers.goals ?? [])
    .filter((goal) => !recommendation.lines.some(({ because }) => because.includes(`rule:goal.${goal}`)))
    .map((goal) => inSentence(options[goal]))
  return {
    id: 'goals',
    title: proposal.sections.goals,
    pieces: [
      paragraph(proposal.goals.intro),
      ...list((answers.goals ?? []).map((goal) => options[goal])),
      ...(answers.satisfied ? [paragraph(proposal.goals.satisfied), quote(answers.satisfied)] : []),
      ...(yields.size > 0 ? [paragraph(proposal.chapters.result), ...list([...yields])] : []),
      ...(yields.size > 0 && without.length > 0
        ? [paragraph(proposal.chapters.noResult(sayList(without, language)))]
        : []),
    ],
  }
}

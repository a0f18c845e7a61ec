import type { QuestionId } from '../../questionnaire/types.ts'
import { walk } from '../../questionnaire/walk.ts'
import { formalities } from '../../texts/proposalTexts.ts'
import { questionText, sayAnswer } from '../../texts/say.ts'
import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

/** All answers that the proposal rests on. */
export function appendix({ input, proposal, questions, language }: Writing): Section {
  const { asked } = walk(input.draft)
  const onCover: readonly QuestionId[] = formalities
  return {
    id: 'answers',
    ownPage: true,
    title: proposal.sections.answers,
    pieces: [
      paragraph(proposal.answers.intro),
      {
        kind: 'table',
        caption: proposal.answers.caption,
        columns: [
          { title: proposal.answers.question, align: 'left', width: 0.5 },
          { title: proposal.answers.answer, align: 'left', width: 0.5 },
        ],
        rows: asked
          .filter(({ id }) => input.draft[id] !== undefined && !onCover.includes(id))
          .map(({ id }) => ({
            cells: [questionText(id, questions).label, sayAnswer(id, input.draft[id], questions, language)],
          })),
      },
    ],
  }
}

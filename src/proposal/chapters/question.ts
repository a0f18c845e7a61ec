import type { QuestionId } from '../../questionnaire/types.ts'
import { walk } from '../../questionnaire/walk.ts'
import { UNKNOWN } from '../../questionnaire/kinds.ts'
import { beginsNextYear } from '../../texts/sayBeginning.ts'
import { inSentence, questionText, sayAnswer, sayNumber } from '../../texts/say.ts'
import type { Piece, Section } from '../document.ts'
import { paragraph, quote, type Writing } from './writing.ts'

/** What tells most of a question that nobody wrote down. */
const telling: readonly QuestionId[] = [
  'themes',
  'otherTheme',
  'participants',
  'district',
  'urgency',
  'tension',
]

/** The question in the client's own words; where they wrote none, what their answers tell of it. */
export function question(writing: Writing): Section {
  const { answers, proposal, recommendation } = writing
  return {
    id: 'question',
    // The summary of a programme fills a page, and stands there alone: it is what many read.
    ownPage: recommendation.lines.length > 0,
    title: proposal.sections.question,
    pieces: [
      ...(answers.occasion
        ? [paragraph(proposal.question.intro), quote(answers.occasion)]
        : [paragraph(proposal.question.none), ...told(writing)]),
      ...(answers.caseDescription
        ? [
            paragraph(answers.liveCase === 'possible' ? proposal.question.caseIdea : proposal.question.case),
            quote(answers.caseDescription),
          ]
        : []),
      ...area(writing),
      ...(answers.strengthsNote
        ? [paragraph(proposal.question.strengths), quote(answers.strengthsNote)]
        : []),
      ...(answers.earlierNote ? [paragraph(proposal.question.earlier), quote(answers.earlierNote)] : []),
    ],
  }
}

function told({ input: { draft, madeOn }, proposal, questions, language }: Writing): Piece[] {
  const items = walk(draft)
    .asked.filter(({ id }) => telling.includes(id) && draft[id] !== undefined && draft[id] !== UNKNOWN)
    // Beside a start in a later year, "this year" reads as a promise that the planning does not keep.
    .filter(({ id }) => !(id === 'urgency' && draft.urgency === 'thisYear' && beginsNextYear(draft, madeOn)))
    .map(({ id }) => ({
      label: questionText(id, questions).label,
      value: sayAnswer(id, draft[id], questions, language),
    }))
  return items.length === 0 ? [] : [paragraph(proposal.question.told), { kind: 'facts', items }]
}

/** What colours the picture of the place, in one sentence. */
function area({ answers: { traits = [], share65 }, proposal, questions, language }: Writing): Piece[] {
  const { options } = questions.questions.traits
  const known = [
    ...traits.map((trait) => inSentence(options[trait])),
    ...(share65 === undefined ? [] : [proposal.question.share65(sayNumber(share65, language))]),
  ]
  return known.length === 0 ? [] : [paragraph(proposal.question.area(known.join('; ')))]
}

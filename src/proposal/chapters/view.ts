import type { Answers } from '../../questionnaire/types.ts'
import { inSentence, sayList } from '../../texts/say.ts'
import type { ChapterTexts } from '../../texts/chapterTexts.ts'
import type { Section } from '../document.ts'
import { paragraph, residentsTakePart, type Writing } from './writing.ts'

/** What kind of change this is, by whether problem and way are known and who steers. Source: domain.md A. */
function orderOf({ problemKnown, approachKnown, whoSteers }: Answers): keyof ChapterTexts['view']['orders'] {
  if (problemKnown === 'clear' && approachKnown === 'yes') return 'known'
  const isShared = whoSteers === 'together' || whoSteers === 'nobody'
  if (approachKnown === 'courseOnly') return isShared ? 'courseTogether' : 'course'
  if (approachKnown === 'no' && isShared) return 'together'
  if (approachKnown === 'no' && (whoSteers === 'organisation' || whoSteers === 'board')) return 'ownPattern'
  return 'open'
}

/** Nobody is promised the lead where no more than hearing them was (R4). */
const decideAlong = ({ mandate }: Answers): boolean => mandate !== 'inform' && mandate !== 'consult'

/** How we look at change, as far as it is about this client. */
export function view({ answers, proposal, questions, recommendation, language }: Writing): Section {
  const { view: words } = proposal.chapters
  const { options } = questions.questions.strengths
  const strengths = (answers.strengths ?? []).map((strength) => inSentence(options[strength]))
  return {
    id: 'view',
    together: true,
    title: proposal.sections.view,
    pieces: [
      paragraph(words.orders[orderOf(answers)]),
      paragraph(
        [
          words.strength,
          ...(strengths.length > 0 ? [words.strengths(sayList(strengths, language))] : []),
        ].join(' '),
      ),
      paragraph(
        [
          residentsTakePart(answers) ? words.residents : words.residentsLater,
          ...(residentsTakePart(answers) && decideAlong(answers) ? [words.residentsLead] : []),
          ...(recommendation.lines.length > 0 ? [words.done] : []),
        ].join(' '),
      ),
    ],
  }
}

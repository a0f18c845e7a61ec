import type { NoticeLine } from '../../rules/recommendation.ts'
import type { NoticeId } from '../../rules/trace.ts'
import { byStep, sayNotice } from '../../texts/sayReasons.ts'
import type { Piece, Section } from '../document.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** What the chapters on price and conditions say more precisely is not said here. */
const saidElsewhere: readonly NoticeId[] = ['consequence:purchasing', 'warning:terms.own']
/** What people who take part need, and who receives the lessons: with a programme these have chapters of their own. */
const saidOfProgramme: readonly NoticeId[] = [
  'warning:residents.conditions',
  'warning:residents.evenings',
  'warning:lessons.noReceiver',
  'assumption:assume.lessons',
]

/** What is taken for granted, and what to look out for. */
export function assumptions(writing: Writing): Section {
  const { recommendation, proposal, questions } = writing
  const elsewhere = [...saidElsewhere, ...(recommendation.lines.length > 0 ? saidOfProgramme : [])]
  const here = (notices: readonly NoticeLine[]) => notices.filter(({ id }) => !elsewhere.includes(id))
  const said = (notices: readonly NoticeLine[]) => list(notices.map((notice) => sayNotice(notice, writing)))
  const others = here(recommendation.assumptions)
  // Where nothing else is taken for granted, what another chapter says is said here too: an empty one would say less.
  const taken = others.length > 0 ? others : recommendation.assumptions
  const attention = said(here(recommendation.warnings))
  return {
    id: 'assumptions',
    title: proposal.sections.assumptions,
    pieces: [
      paragraph(
        recommendation.assumptions.length > 0 ? proposal.assumptions.intro : proposal.assumptions.none,
      ),
      ...byStep(taken).flatMap(({ step, notices }): Piece[] => [
        ...(step === null ? [] : [paragraph(`${questions.steps[step]}:`)]),
        ...said(notices),
      ]),
      ...(attention.length > 0 ? [subheading(proposal.assumptions.warnings), ...attention] : []),
    ],
  }
}

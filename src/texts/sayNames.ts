import { reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { ExplanationTexts } from './explanationTexts.ts'
import type { ProposalTexts } from './proposalTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { eachText, renaming, withOther } from './otherWords.ts'
import { publicOf } from './publicOf.ts'
import { sayList } from './say.ts'
import type { Language } from './texts.ts'

/** Who is meant by the staff, the partners and the residents: as far as possible by the names that were chosen. */
export function namesOf(
  { members }: Pick<ProgrammeTexts, 'members'>,
  { participants = [], sector, areaBound }: Pick<Answers, 'participants' | 'sector' | 'areaBound'>,
) {
  const chosen = <Who extends keyof typeof members>(...among: readonly Who[]) =>
    among.filter((who) => (participants as readonly string[]).includes(who)).map((who) => members[who])
  const leaders = chosen('managers', 'board')
  const partners = chosen('partners')
  const whose = publicOf({ sector, areaBound })
  const usual = whose === 'parents' ? [members.parents, members.pupils] : [members[whose]]
  const all = [...(participants.includes('residents') ? usual : []), ...chosen('youth', 'volunteers')]
  return {
    // Where only leaders were said to take part, they are not called employees.
    staff:
      participants.includes('frontline') || (leaders.length === 0 && partners.length === 0)
        ? [members.frontline]
        : leaders,
    leaders,
    partners,
    residents: all.length > 0 ? all : usual,
    /** as they go by one name, young people and volunteers apart */
    usual,
  }
}

/** By which one name residents go in a sentence: who they are to this client; young people or volunteers without them. */
function residentsIn(
  { members }: Pick<ProgrammeTexts, 'members'>,
  answers: Pick<Answers, 'participants' | 'sector' | 'areaBound'>,
  language: Language,
): string {
  const { residents, usual } = namesOf({ members }, answers)
  return sayList(answers.participants?.includes('residents') ? usual : residents, language)
}

/** Whether a client has staff: nobody has to read of employees and managers who are not there. */
export function hasStaff({ staff, sector, participants = [] }: Answers): boolean {
  const count = reckoned(itemOf('staff').question, staff)
  return count === undefined
    ? sector !== 'residents' ||
        participants.some((who) => who === 'frontline' || who === 'managers' || who === 'board')
    : count > 0
}

/** What holds names, or words that somebody else chose: it is left as it is. */
const asItIs: readonly string[] = ['members', 'themes', 'withoutStaff']

/** The same words with the client's own theme by its name, where one was written. */
export function withOwnTheme(reasons: ReasonTexts, { themes, otherTheme }: Answers): ReasonTexts {
  const name = otherTheme?.trim()
  if (!name || !themes?.includes('other')) return reasons
  return { ...reasons, themes: { ...reasons.themes, other: reasons.ownTheme(name) } }
}

/** All that is said about a programme and the people in it. */
interface Words {
  readonly language: Language
  readonly reasons: ReasonTexts
  readonly programme: ProgrammeTexts
  readonly advice?: AdviceTexts
  readonly parts?: ProposalTexts['blocks']
  readonly proposal?: ProposalTexts
  readonly explanation?: ExplanationTexts
}

/**
 * The same words as this client would say them: clients, or parents and pupils, where others have residents; nothing of
 * employees and managers to who has none; and the own theme by its name.
 */
export function inTheirWords<Some extends Words>(words: Some, answers: Answers): Some {
  const { language, reasons, programme, advice, parts, proposal, explanation } = words
  const other = hasStaff(answers) ? undefined : reasons.withoutStaff
  const [usual, name] = [programme.members.residents, residentsIn(programme, answers, language)]
  const named = <Texts>(texts: Texts): Texts =>
    name === usual ? texts : eachText(texts, renaming([[usual, name]]), asItIs)
  const said = {
    reasons: withOwnTheme(named(withOther(reasons, other?.reasons)), answers),
    programme: named(withOther(programme, other?.programme)),
    ...(advice && { advice: named(advice) }),
    ...(explanation && { explanation: named(explanation) }),
    ...(parts && { parts: named(withOther(parts, other?.parts)) }),
    ...(proposal && {
      proposal: named({
        ...proposal,
        blocks: withOther(proposal.blocks, other?.parts),
        chapters: withOther(proposal.chapters, other?.chapters),
      }),
    }),
  }
  return { ...words, ...said }
}

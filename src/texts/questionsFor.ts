import type { CallTexts } from './callTexts.ts'
import type { ForWhomTexts } from './forWhomTexts.ts'
import { eachText, renaming, withOther } from './otherWords.ts'
import { publicOf, type Public, type Whose } from './publicOf.ts'
import type { QuestionTexts } from './texts.ts'

/** Names, and facts about a neighbourhood: its residents are residents, whoever asks. */
const aboutResidents: readonly string[] = ['sector', 'themes', 'district', 'traits', 'share65', 'strengths']

/** They have residents and nobody else. A gemeente, or social work in a neighbourhood, has residents and clients both. */
const withResidents: readonly Whose['sector'][] = ['police', 'housing', 'waterProvince', 'residents']

/** Who the people are, in one name; undefined where it takes two, or where nothing is known of the client. */
function knownPublic(whose: Whose): Public | undefined {
  const known = publicOf(whose)
  return known !== 'residents' || withResidents.includes(whose.sector) ? known : undefined
}

function renamed<Texts>(texts: Texts, { everybody, names }: ForWhomTexts, known: Public): Texts {
  const { one, many } = names[known]
  const pairs = everybody.flatMap((name) => [[name.many, many] as const, [name.one, one] as const])
  return eachText(texts, renaming(pairs), aboutResidents)
}

/** The same questions as this client would say them: of clients, or parents and pupils, where others have residents; of the work that is done in their sector. */
export function questionsFor(questions: QuestionTexts, forWhom: ForWhomTexts, whose: Whose): QuestionTexts {
  const known = knownPublic(whose)
  const ofPublic =
    known === undefined ? questions : withOther(renamed(questions, forWhom, known), forWhom.questions[known])
  const ofSector = whose.sector && forWhom.sectors[whose.sector]
  return ofSector === undefined ? ofPublic : withOther(ofPublic, ofSector)
}

export type QuestionsFor = (whose: Whose) => QuestionTexts

/** The same, remembered: they are the very same texts for as long as the people are the same, which a screen reckons on. */
export function knownQuestions(questions: QuestionTexts, forWhom: ForWhomTexts): QuestionsFor {
  const known = new Map<string, QuestionTexts>()
  return ({ sector, areaBound }) => {
    const key = `${sector} ${areaBound}`
    const said = known.get(key) ?? questionsFor(questions, forWhom, { sector, areaBound })
    known.set(key, said)
    return said
  }
}

/** The same for who asks them aloud. */
export function callFor(call: CallTexts, forWhom: ForWhomTexts, whose: Whose): CallTexts {
  const known = knownPublic(whose)
  if (known === undefined) return call
  const { questions, notes } = call
  return { ...call, ...withOther(renamed({ questions, notes }, forWhom, known), call.forWhom[known]) }
}

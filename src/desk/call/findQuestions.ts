import { fold } from '../../questionnaire/fold.ts'
import type { QuestionId } from '../../questionnaire/types.ts'
import type { Asked } from '../../questionnaire/walk.ts'
import type { CallTexts } from '../../texts/callTexts.ts'
import { questionText } from '../../texts/say.ts'
import type { QuestionTexts } from '../../texts/texts.ts'

/** A question with all the words by which it can be found, the most telling first. */
export interface Findable {
  readonly id: QuestionId
  readonly label: string
  readonly page: string
  readonly texts: readonly {
    readonly text: string
    readonly folded: string
    /** with its accents: “kunt u” and “kúnt u” find the same, each its own first */
    readonly spelled: string
    /** what is found here is shown beside the label, for the label itself does not say it */
    readonly shown: boolean
  }[]
}

export interface Found {
  readonly id: QuestionId
  readonly label: string
  readonly page: string
  /** the answer by which it was found */
  readonly by: string | undefined
}

interface Searched {
  readonly questions: QuestionTexts
  readonly call: Pick<CallTexts, 'questions' | 'search'>
}

const spell = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** All that is searched of one question. */
function textsOf(
  { id, page }: Asked,
  { questions, call }: Searched,
): (readonly [text: string, shown?: true])[] {
  const { label, hint = '', options = {}, bands = {} } = questionText(id, questions)
  return [
    [label],
    ...[...Object.values(options), ...Object.values(bands)].map((option) => [option, true] as const),
    [call.search.aliases[id] ?? ''],
    [call.questions[id].ask],
    [hint],
    [questions.pages[page]],
  ]
}

/**
 * What can be found, as it is said to this client. Who seeks “bewoners” for somebody who has clients finds the same: each
 * text is sought by the words too with which it is said to everybody.
 */
export function findables(asked: readonly Asked[], words: Searched, plain: Searched = words): Findable[] {
  return asked.map((item) => {
    const before = textsOf(item, plain)
    return {
      id: item.id,
      label: questionText(item.id, words.questions).label,
      page: words.questions.pages[item.page],
      texts: textsOf(item, words).map(([text, shown = false], at) => {
        const sought = [...new Set([text, before[at]?.[0] ?? ''])]
        return {
          text,
          // No words stand together of which one is said to this client and the other to everybody.
          folded: sought.map((one) => ` ${fold(one)}`).join('\n'),
          spelled: sought.map(spell).join('\n'),
          shown,
        }
      }),
    }
  })
}

interface Place {
  /** the lower, the better */
  readonly rank: number
  readonly at: number
}

/** Where in a question all that was typed stands together: in the label before elsewhere. */
function together(phrase: string, { texts }: Findable): Place | undefined {
  const at = texts.findIndex(({ folded }) => folded.includes(` ${phrase}`))
  return at < 0 ? undefined : { rank: at === 0 ? 0 : 1, at }
}

/** Where in a question one of the words stands: at the start of a word before within one. */
function apart(word: string, { texts }: Findable): Place {
  const starting = texts.findIndex(({ folded }) => folded.includes(` ${word}`))
  if (starting >= 0) return { rank: starting === 0 ? 2 : 3, at: starting }
  // One letter, or two, stand within nearly everything.
  const within = word.length < 3 ? -1 : texts.findIndex(({ folded }) => folded.includes(word))
  return { rank: within < 0 ? Infinity : 4, at: within }
}

/**
 * The questions that hold every word that was typed; those where the words stand together first, and of these those that
 * spell them so. At most `most`.
 */
export function findQuestions(typed: string, among: readonly Findable[], most = 8): Found[] {
  const phrase = fold(typed)
  if (phrase === '') return []
  const spelled = spell(typed)
  return among
    .flatMap((one) => {
      const whole = together(phrase, one)
      const places = whole === undefined ? phrase.split(' ').map((word) => apart(word, one)) : [whole]
      const rank = Math.max(...places.map((place) => place.rank))
      if (rank === Infinity) return []
      const by = places.map(({ at }) => one.texts[at]).find((place) => place?.shown)?.text
      const soSpelled = whole !== undefined && one.texts[whole.at]?.spelled.includes(spelled) === true
      return [{ rank, soSpelled, found: { id: one.id, label: one.label, page: one.page, by } }]
    })
    .toSorted((a, b) => a.rank - b.rank || Number(b.soSpelled) - Number(a.soSpelled))
    .slice(0, most)
    .map(({ found }) => found)
}

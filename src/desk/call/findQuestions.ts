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
  /** `shown`: what is found here is shown beside the label, for the label itself does not say it */
  readonly texts: readonly { readonly text: string; readonly folded: string; readonly shown: boolean }[]
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
        const sought = new Set([text, before[at]?.[0] ?? ''])
        return { text, folded: [...sought].map((one) => ` ${fold(one)}`).join(''), shown }
      }),
    }
  })
}

/** Where in a question a word stands: the lower, the better; at the start of a word before within one. */
function rankOf(word: string, { texts }: Findable): { readonly rank: number; readonly at: number } {
  const starting = texts.findIndex(({ folded }) => folded.includes(` ${word}`))
  if (starting >= 0) return { rank: starting === 0 ? 0 : 1, at: starting }
  // One letter, or two, stand within nearly everything.
  const within = word.length < 3 ? -1 : texts.findIndex(({ folded }) => folded.includes(word))
  return { rank: within < 0 ? Infinity : 2, at: within }
}

/** The questions that hold every word that was typed; those with all of them in the label first. At most `most`. */
export function findQuestions(typed: string, among: readonly Findable[], most = 8): Found[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return among
    .flatMap((one) => {
      const places = words.map((word) => rankOf(word, one))
      const rank = Math.max(...places.map((place) => place.rank))
      if (rank === Infinity) return []
      const by = places.map(({ at }) => one.texts[at]).find((place) => place?.shown)?.text
      return [{ rank, found: { id: one.id, label: one.label, page: one.page, by } }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ found }) => found)
}

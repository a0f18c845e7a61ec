import { catalogueId } from '../rules/catalogueId.ts'
import type { AdviceWords, WayBack } from './AdviceScreen.tsx'

/** The mark never stands alone on a line. */
const NO_BREAK = '\u00A0'

/** So many words of a sentence tell its rule from the others. */
const WORDS = 8

const beginningOf = (sentence: string) => {
  const words = sentence.split(' ')
  if (words.length <= WORDS) return sentence
  const beginning = words.slice(0, WORDS).join(' ')
  return `${beginning.replace(/[.,;:]$/, '')} …`
}

/**
 * Leads from a reason to where its rule is explained: a small mark, for there are many. It is called after how its
 * sentence begins: who looks through a list of all links hears which is which, and who hears the page, where the
 * sentence was just read, does not hear it all once more.
 */
export function RuleLink({
  id,
  sentence,
  about,
  words: { advice },
  wayBack,
}: {
  id: Parameters<typeof catalogueId>[0]
  words: Pick<AdviceWords, 'advice'>
  wayBack: Pick<WayBack, 'ruleHref'>
} & (
  | { /** the one before it */ sentence: string; about?: never }
  | { /** what the number before it says */ about: string; sentence?: never }
)) {
  // A correction follows no rule: its reason is all there is.
  if (id.startsWith('correction:')) return null
  return (
    <>
      {NO_BREAK}
      <a className="rule-link" href={wayBack.ruleHref(catalogueId(id))}>
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">{advice.ruleOf(about ?? beginningOf(sentence))}</span>
      </a>
    </>
  )
}

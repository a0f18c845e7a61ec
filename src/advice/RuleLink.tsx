import { catalogueId } from '../rules/catalogueId.ts'
import type { AdviceWords, WayBack } from './AdviceScreen.tsx'

/** The mark never stands alone on a line. */
const NO_BREAK = '\u00A0'

/**
 * Leads from a reason to where its rule is explained: a small mark, for there are many. After a sentence it is called no
 * more than a rule, for who hears the page has just heard the sentence.
 */
export function RuleLink({
  id,
  about,
  words: { advice },
  wayBack,
}: {
  id: Parameters<typeof catalogueId>[0]
  /** what a number is about, where no sentence says so */
  about?: string
  words: Pick<AdviceWords, 'advice'>
  wayBack: Pick<WayBack, 'ruleHref'>
}) {
  // A correction follows no rule: its reason is all there is.
  if (id.startsWith('correction:')) return null
  return (
    <>
      {NO_BREAK}
      <a className="rule-link" href={wayBack.ruleHref(catalogueId(id))}>
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">{about === undefined ? advice.rule : advice.ruleOf(about)}</span>
      </a>
    </>
  )
}

import { catalogueId } from '../rules/catalogueId.ts'
import type { AdviceWords, WayBack } from './AdviceScreen.tsx'

/** Leads from a reason to where its rule is explained. */
export function RuleLink({
  id,
  reason,
  words: { advice },
  wayBack,
}: {
  id: Parameters<typeof catalogueId>[0]
  reason: string
  words: Pick<AdviceWords, 'advice'>
  wayBack: Pick<WayBack, 'ruleHref'>
}) {
  // A correction follows no rule: its reason is all there is.
  if (id.startsWith('correction:')) return null
  return (
    <a className="rule-link" href={wayBack.ruleHref(catalogueId(id))}>
      {advice.rule}
      <span className="visually-hidden"> {advice.ruleOf(reason)}</span>
    </a>
  )
}

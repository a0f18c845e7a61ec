import type { Correction } from './correction.ts'

/** What a correction says something of; two that name the same cannot both count. */
function aspectsOf(correction: Correction): string[] {
  switch (correction.kind) {
    case 'lead':
    case 'discount':
      return [correction.kind]
    case 'add':
      return [`add ${correction.block} ${correction.theme ?? ''}`]
    case 'amounts':
      return (['sessions', 'groups', 'days'] as const)
        .filter((amount) => correction[amount] !== undefined)
        .map((amount) => `${amount} ${correction.part}`)
    case 'drop':
    case 'order':
    case 'price':
      return [`${correction.kind} ${correction.part}`]
    default:
      return correction satisfies never
  }
}

/** A correction with what is left of it, or what came in its place. */
type Standing =
  | { readonly correction: Correction; readonly now: Correction }
  | { readonly correction: Correction; readonly by: string }

/**
 * Settles corrections that say something else of the same: of each amount, place or price the last one counts, and of
 * two with one id too. An earlier one keeps what no later one speaks of.
 */
export function settleClashes(inOrder: readonly Correction[]): Standing[] {
  const last = new Map<string, number>()
  const lastOfId = new Map<string, number>()
  for (const [at, correction] of inOrder.entries()) lastOfId.set(correction.id, at)
  const single = (at: number, { id }: Correction) => lastOfId.get(id) === at
  for (const [at, correction] of inOrder.entries())
    if (single(at, correction)) for (const aspect of aspectsOf(correction)) last.set(aspect, at)
  return inOrder.map((correction, at): Standing => {
    if (!single(at, correction)) return { correction, by: correction.id }
    const aspects = aspectsOf(correction)
    const lost = aspects.filter((aspect) => last.get(aspect) !== at)
    const by = inOrder[last.get(lost[0] ?? '') ?? at]
    if (lost.length === 0 || by === undefined) return { correction, now: correction }
    if (lost.length === aspects.length || correction.kind !== 'amounts') return { correction, by: by.id }
    const { sessions, groups, days, ...rest } = correction
    const counts = (amount: string) => last.get(`${amount} ${correction.part}`) === at
    return {
      correction,
      now: {
        ...rest,
        ...(sessions !== undefined && counts('sessions') ? { sessions } : {}),
        ...(groups !== undefined && counts('groups') ? { groups } : {}),
        ...(days !== undefined && counts('days') ? { days } : {}),
      },
    }
  })
}

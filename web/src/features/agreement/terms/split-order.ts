import type { SplitRule } from '@rembuk/core/agreement/terms'

/** The producers in the order that a rule gives them; those it does not name come last, those that left are gone. */
export const orderOf = (split: SplitRule, producers: readonly string[]): string[] => {
  const named = split.rule === 'priority' ? split.partyIds : []
  return [
    ...named.filter((partyId) => producers.includes(partyId)),
    ...producers.filter((partyId) => !named.includes(partyId)),
  ]
}

/** The order with one party a step earlier or later; the same where there is no such step. */
export const moved = (order: readonly string[], index: number, by: -1 | 1): string[] => {
  const [party, other] = [order[index], order[index + by]]
  if (party === undefined || other === undefined) return [...order]
  return order.map((each) => (each === party ? other : each === other ? party : each))
}

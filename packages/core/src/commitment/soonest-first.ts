import type { Day } from '../calendar'

/** By what promises are put in order. */
interface Owed {
  id: string
  dueDay: Day
}

/**
 * What is about promises, the soonest due first and of one day by id. Takes it day by day: a year's plan
 * makes 200,000 promises on a few hundred days, so that few are compared.
 */
export const soonestFirst = <Item>(items: readonly Item[], owedOf: (item: Item) => Owed): Item[] => {
  const days = new Map<Day, Item[]>()
  for (const item of items) {
    const { dueDay } = owedOf(item)
    const day = days.get(dueDay)
    if (day) day.push(item)
    else days.set(dueDay, [item])
  }
  const byId = (a: Item, b: Item): number => (owedOf(a).id < owedOf(b).id ? -1 : 1)
  return [...days.keys()].sort().flatMap((day) => days.get(day)?.sort(byId) ?? [])
}

import type { Condition } from '@rembuk/core/condition/condition'
import { regionPath } from '@rembuk/core/region/region-code'
import type { ConditionChange, Counts } from '../ports/conditions'

/** Something that is added to the counts of one place. */
export type Count = ConditionChange['counts'][number]

/** The regions in which a condition is listed and counted, the largest first. */
const codesOf = ({ regionCode }: Pick<Condition, 'regionCode'>): string[] =>
  regionCode === undefined ? [] : regionPath(regionCode)

/** What a condition adds to the counts of a person whom it is shown to; or takes away with a `sign` of -1. */
export const shownCounts = (condition: Condition, personId: string, sign: 1 | -1 = 1): Count[] =>
  codesOf(condition).map((code) => ({ personId, code, add: { shown: sign, [condition.status]: sign } }))

/** What a condition adds to the counts of everybody's partnerships. */
export const everybodysCounts = (condition: Condition | undefined, sign: 1 | -1 = 1): Count[] =>
  condition ? codesOf(condition).map((code) => ({ code, add: { partnerships: sign } })) : []

const sumOf = (a: Partial<Counts>, b: Partial<Counts>): Partial<Counts> => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Counts)[]
  const sums = names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)] as const)
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0))
}

/** Counts of the same place added up, without those to which nothing is added. */
export const addedUp = (counts: readonly Count[]): Count[] => {
  const sums = new Map<string, Count>()
  for (const count of counts) {
    const place = `${count.personId ?? ''} ${count.code}`
    sums.set(place, { ...count, add: sumOf(sums.get(place)?.add ?? {}, count.add) })
  }
  return [...sums.values()].filter(({ add }) => Object.keys(add).length > 0)
}

import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { isId, planRoots } from './roots'

/** Keys of the `sample` root for the weeks that examples started the plan with; no product id has a slash. */
export const SAMPLE_START = 'plan/start'
export const SAMPLE_WEEKS = 'plan/weeks'

const isEntry = (key: string, value: unknown): boolean => {
  if (key === SAMPLE_START) return isPlanStart(value)
  if (key === SAMPLE_WEEKS) return isPlanWeeks(value)
  return value === true
}

/** Ids of the products that are examples, whether or not they are shown. */
export const readSample = (doc: ReadableDoc, report: Report): ReadonlySet<string> => {
  const root = planRoots.sample
  const productIds = new Set<string>()
  for (const [key, value] of readEntries(doc, root, report)) {
    const isProduct = isId(key)
    if (!isProduct && key !== SAMPLE_START && key !== SAMPLE_WEEKS) report('unknown-key', root, key)
    else if (!isEntry(key, value)) report('bad-value', root, key)
    else if (isProduct) productIds.add(key)
  }
  return productIds
}

import { type Day, daysBetween, isDay } from '@rembuk/core/calendar'
import { MAX_MAKERS, MAX_OUTLETS, MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import { unreported } from '../faults'
import { makerRoots, outletRoots, productRoots } from '../product-roots'
import { readFrame } from '../read-frame'
import { readWeeks } from '../read-lines'
import { readEntries, readOrder } from '../read-root'
import type { ReadableDoc } from '../readable'
import { planRoots } from '../roots'
import type { PackedPlan, PackedRoot, PlainValue } from './packed-plan'

const isPlain = (value: unknown): value is PlainValue =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** The roots that the products shown are made of, in the order shown. */
const rootsShown = (doc: ReadableDoc): string[] => {
  const products = readOrder(doc, planRoots.products, MAX_PRODUCTS, unreported)
  const outlets = readOrder(doc, planRoots.outlets, MAX_OUTLETS, unreported)
  const ofProducts = products.flatMap((productId) => [
    ...productRoots(productId),
    ...readOrder(doc, planRoots.makers(productId), MAX_MAKERS, unreported).flatMap((partyId) =>
      makerRoots(productId, partyId),
    ),
    ...outlets.flatMap((outletId) => outletRoots(productId, outletId)),
  ])
  return [planRoots.plan, planRoots.products, planRoots.sample, planRoots.outlets, ...new Set(ofProducts)]
}

const packRoot = (root: string, entries: [string, PlainValue][], start: Day): PackedRoot => {
  const keys = entries.map(([key]) => key)
  const values = entries.map(([, value]) => value)
  if (!keys.every(isDay)) return [root, keys, values]
  return [root, keys.map((day, index) => daysBetween(keys[index - 1] ?? start, day)), values]
}

/**
 * Packs the products of a plan for its first sight: what they are, who makes them, and their numbers
 * in the plan's weeks. Materials, capacities, closures and thresholds are not in it, nor is what a plan
 * may not hold. Undefined while the plan is not started. Never throws and never writes, whatever the
 * document holds.
 */
export const packPlan = (doc: ReadableDoc): PackedPlan | undefined => {
  const { period } = readFrame(doc, unreported)
  if (!period) return undefined
  const { start, end } = readWeeks(period.start, period.weeks)
  const inPlan = (key: string): boolean => !isDay(key) || (key >= start && key <= end)
  const roots = rootsShown(doc).flatMap((root): PackedRoot[] => {
    const entries = readEntries(doc, root, unreported).filter(
      (entry): entry is [string, PlainValue] => inPlan(entry[0]) && isPlain(entry[1]),
    )
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length === 0 ? [] : [packRoot(root, entries, start)]
  })
  return { start, roots }
}

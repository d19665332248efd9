import { isPlanStart, isPlanWeeks, MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import type { Plan } from '@rembuk/core/plan/plan'
import type * as Y from 'yjs'
import { type Fault, listFaults, type Report } from './faults'
import { readWeeks } from './read-lines'
import { readProduct } from './read-product'
import { readEntries, readOrder } from './read-root'
import { isPlanRoot, planRoots } from './roots'

export interface ReadPlan {
  /** Undefined while no valid start and number of weeks are written: the plan has not been started. */
  plan: Plan | undefined
  faults: Fault[]
}

/** The plan's first Monday and number of weeks. */
const readFrame = (doc: Y.Doc, report: Report): Pick<Plan, 'start' | 'weeks'> | undefined => {
  const frame: Partial<Plan> = {}
  for (const [key, value] of readEntries(doc, planRoots.plan, report)) {
    if (key === 'start') {
      if (isPlanStart(value)) frame.start = value
      else report('bad-value', planRoots.plan, key)
    } else if (key === 'weeks') {
      if (isPlanWeeks(value)) frame.weeks = value
      else report('bad-value', planRoots.plan, key)
    } else report('unknown-key', planRoots.plan, key)
  }
  const { start, weeks } = frame
  return start === undefined || weeks === undefined ? undefined : { start, weeks }
}

/**
 * Reads a plan document. Its content is untrusted: only known keys, types and ranges are taken, the
 * rest is left out and listed as faults. Bounded: 52 weeks, 200 products, 20 producers a product,
 * 100 faults. Never throws and never writes, whatever the document holds; two replicas with equal
 * content read equal plans.
 */
export const readPlan = (doc: Y.Doc): ReadPlan => {
  const { faults, report } = listFaults()
  for (const root of doc.share.keys()) if (!isPlanRoot(root)) report('unknown-root', root)
  const frame = readFrame(doc, report)
  if (!frame) return { plan: undefined, faults }
  const weeks = readWeeks(frame.start, frame.weeks)
  const products = readOrder(doc, planRoots.products, MAX_PRODUCTS, report).map((productId) =>
    readProduct(doc, productId, weeks, report),
  )
  return { plan: { ...frame, products }, faults }
}

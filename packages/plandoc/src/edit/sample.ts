import type { Day } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import type * as Y from 'yjs'
import { unreported } from '../faults'
import { makerRoots, outletRoots, productRoots } from '../product-roots'
import { readSample, SAMPLE_START, SAMPLE_WEEKS } from '../read-sample'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkField, checkProductId } from './check'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey } from './write'

/**
 * Marks products as examples, and with `started` the plan's weeks as those that the examples began
 * with. Throws DomainError `bad-input`; then nothing is written.
 */
export const markSample = (
  doc: Y.Doc,
  productIds: readonly string[],
  started: { start: Day; weeks: number } | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  for (const productId of productIds) checkProductId(productId)
  if (started) {
    checkField('start', isPlanStart(started.start))
    checkField('weeks', isPlanWeeks(started.weeks))
  }
  doc.transact(() => {
    const sample = rootMap(doc, planRoots.sample)
    for (const productId of productIds) writeKey(sample, productId, true)
    if (!started) return
    writeKey(sample, SAMPLE_START, started.start)
    writeKey(sample, SAMPLE_WEEKS, started.weeks)
  }, origin)
}

const clearRoots = (doc: Y.Doc, roots: readonly string[]): void => {
  for (const root of roots) {
    const map = rootMap(doc, root)
    for (const key of [...map.keys()]) map.delete(key)
  }
}

/** Takes a product out of the plan with all that was written for it. */
const eraseProduct = (doc: Y.Doc, productId: string): void => {
  const makers = [...rootMap(doc, planRoots.makers(productId)).keys()]
  for (const partyId of makers) clearRoots(doc, makerRoots(productId, partyId))
  for (const outletId of rootMap(doc, planRoots.outlets).keys())
    clearRoots(doc, outletRoots(productId, outletId))
  clearRoots(doc, [...productRoots(productId), planRoots.certificates(productId)])
  writeKey(rootMap(doc, planRoots.products), productId, undefined)
}

/**
 * Takes all examples out of the plan as one change, with every number that was written for them; what
 * people added stays. Where nothing else is left and nobody moved the plan, it counts as not started.
 */
export const removeSample = (doc: Y.Doc, origin: unknown = LOCAL_ORIGIN): void =>
  doc.transact(() => {
    const sample = rootMap(doc, planRoots.sample)
    for (const productId of readSample(doc, unreported)) eraseProduct(doc, productId)
    const plan = rootMap(doc, planRoots.plan)
    const isTheirs =
      plan.get('start') === sample.get(SAMPLE_START) && plan.get('weeks') === sample.get(SAMPLE_WEEKS)
    const isEmpty = [planRoots.products, planRoots.materials].every(
      (root) => lastPosition(rootMap(doc, root)).count === 0,
    )
    if (isTheirs && isEmpty) {
      writeKey(plan, 'start', undefined)
      writeKey(plan, 'weeks', undefined)
    }
    clearRoots(doc, [planRoots.sample])
  }, origin)

import { MAX_MAKERS } from '@rembuk/core/plan/bounds'
import type { CapacityUse } from '@rembuk/core/plan/capacity'
import type { Maker } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import { parseUse } from './ratios'
import { readDeliveries } from './read-deliveries'
import { type ReadWeeks, readPartyQuantities, readWeekEntries, readWeekLine } from './read-lines'
import { readEntries, readOrder } from './read-root'
import type { ReadableDoc } from './readable'
import { isId, planRoots } from './roots'

/** What making the product takes of each producer's capacity. */
const readUses = (doc: ReadableDoc, root: string, report: Report): Map<string, CapacityUse> => {
  const uses = new Map<string, CapacityUse>()
  for (const [partyId, text] of readEntries(doc, root, report)) {
    const use = parseUse(text)
    if (!isId(partyId)) report('unknown-key', root, partyId)
    else if (!use) report('bad-value', root, partyId)
    else uses.set(partyId, use)
  }
  return uses
}

/** A producer of a product without the numbers of its weeks. */
export type MakerShape = Pick<Maker, 'partyId' | 'opening' | 'use'>

/** A product's producers in the order shown, at most 20. */
export const readMakerShapes = (doc: ReadableDoc, productId: string, report: Report): MakerShape[] => {
  const openings = readPartyQuantities(doc, planRoots.opening(productId), report)
  const uses = readUses(doc, planRoots.use(productId), report)
  return readOrder(doc, planRoots.makers(productId), MAX_MAKERS, report).map((partyId) => ({
    partyId,
    opening: openings.get(partyId) ?? 0,
    use: uses.get(partyId),
  }))
}

/** The same producer with its lines. */
export const readMaker = (
  doc: ReadableDoc,
  productId: string,
  maker: MakerShape,
  weeks: ReadWeeks,
  report: Report,
): Maker => ({
  ...maker,
  production: readWeekLine(doc, planRoots.production(productId, maker.partyId), weeks, report),
  counted: readWeekEntries(doc, planRoots.makerCount(productId, maker.partyId), weeks, report),
  deliveries: readDeliveries(doc, productId, maker.partyId, weeks, report),
})

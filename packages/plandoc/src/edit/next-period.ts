import { type Day, isMonday } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import type { ClosingStock } from '@rembuk/core/plan/closing-stock'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { unreported } from '../faults'
import { readFrame } from '../read-frame'
import { readWeeks } from '../read-lines'
import { readProducts } from '../read-products'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import {
  checkField,
  checkMaterialId,
  checkOutletId,
  checkPartyId,
  checkProductId,
  checkQuantity,
} from './check'
import { LOCAL_ORIGIN, writeKey } from './write'

/** What the last period leaves. A product, outlet or material that is not named keeps its opening stock. */
export interface PeriodClosing {
  products: ReadonlyMap<string, ClosingStock>
  /** Material id → stock. */
  materials?: ReadonlyMap<string, Thousandths>
}

const checkClosing = ({ products, materials }: PeriodClosing): void => {
  for (const [productId, { opening, makers, outlets = [] }] of products) {
    checkProductId(productId)
    checkQuantity('opening', opening)
    for (const maker of makers) {
      checkPartyId(maker.partyId)
      checkQuantity('opening', maker.opening)
    }
    for (const outlet of outlets) {
      checkOutletId(outlet.outletId)
      checkQuantity('opening', outlet.opening)
    }
  }
  for (const [materialId, opening] of materials ?? []) {
    checkMaterialId(materialId)
    checkQuantity('opening', opening)
  }
}

/** Keeps the weeks of the period that ends and the stock with which it opened, so that it can be looked at. */
const keepPeriod = (doc: Y.Doc): void => {
  const { period } = readFrame(doc, unreported)
  if (!period) return
  writeKey(rootMap(doc, planRoots.periods), period.start, period.weeks)
  const openings = rootMap(doc, planRoots.openings(period.start))
  for (const product of readProducts(doc, readWeeks(period.start, period.weeks), unreported)) {
    writeKey(openings, product.id, product.opening)
    for (const { partyId, opening } of product.makers) writeKey(openings, `${product.id}/${partyId}`, opening)
    for (const { outletId, opening } of product.outlets ?? [])
      writeKey(openings, `${product.id}/${outletId}`, opening)
  }
}

/**
 * Moves the plan to its next period, 4 to 52 weeks, which opens with what the last one leaves. What is
 * written for other weeks stays in the document, and the last period among `periods`. Refuses a start
 * that is not after the present one, so that doing it twice is refused. Throws DomainError `bad-input`;
 * then nothing is written.
 */
export const startNextPeriod = (
  doc: Y.Doc,
  { start, weeks }: { start: Day; weeks: number },
  closing: PeriodClosing,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  const plan = rootMap(doc, planRoots.plan)
  const present = plan.get('start')
  checkField('start', isPlanStart(start) && (!isMonday(present) || start > present))
  checkField('weeks', isPlanWeeks(weeks))
  checkClosing(closing)
  doc.transact(() => {
    keepPeriod(doc)
    writeKey(plan, 'start', start)
    writeKey(plan, 'weeks', weeks)
    for (const [productId, { opening, makers, outlets = [] }] of closing.products) {
      writeKey(rootMap(doc, planRoots.product(productId)), 'opening', opening)
      for (const maker of makers)
        writeKey(rootMap(doc, planRoots.opening(productId)), maker.partyId, maker.opening)
      for (const outlet of outlets)
        writeKey(rootMap(doc, planRoots.opening(productId)), outlet.outletId, outlet.opening)
    }
    for (const [materialId, opening] of closing.materials ?? [])
      writeKey(rootMap(doc, planRoots.material(materialId)), 'opening', opening)
  }, origin)
}

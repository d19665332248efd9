import { addDays, type Day, mondayFrom, weekMondays } from '@rembuk/core/calendar'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import * as Y from 'yjs'
import { batangProducts } from './batang-products'
import { DEMO_WEEKS, type DemoProduct } from './demo-product'
import type { DemoPartnershipId } from './partnerships'
import { samosirProducts } from './samosir-products'

/** Yjs client id under which the demo plans are written. */
export const DEMO_CLIENT_ID = 20_261_123

const products: Record<DemoPartnershipId, readonly DemoProduct[]> = {
  batang: batangProducts,
  samosir: samosirProducts,
}

const thousandths = (amount: number): number => amount * 1000

const writeProduct = (doc: Y.Doc, product: DemoProduct, mondays: readonly Day[]): void => {
  const { id, name, unit, partyId } = product
  addProduct(doc, {
    id,
    name,
    unit,
    opening: thousandths(product.opening),
    safety: thousandths(product.safety),
    makers: [{ partyId, opening: thousandths(product.makerOpening) }],
  })
  mondays.forEach((monday, week) => {
    setDemand(doc, id, monday, thousandths(product.demand[week] ?? 0))
    setProduction(doc, id, partyId, monday, thousandths(product.production[week] ?? 0))
    for (const { dayOffset, amounts } of product.deliveries)
      setDelivery(doc, id, partyId, addDays(monday, dayOffset), thousandths(amounts[week] ?? 0))
  })
}

/** The demo plan of a partnership as a Yjs v1 update, from the first Monday not before `today`; the same bytes each time. */
export const demoPlanUpdate = (partnershipId: DemoPartnershipId, today: Day): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = DEMO_CLIENT_ID
  const start = mondayFrom(today)
  startPlan(doc, { start, weeks: DEMO_WEEKS })
  const mondays = weekMondays(start, DEMO_WEEKS)
  for (const product of products[partnershipId]) writeProduct(doc, product, mondays)
  return Y.encodeStateAsUpdate(doc)
}

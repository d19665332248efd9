import { weekMondays } from '@rembuk/core/calendar'
import { setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { planRoots } from '@rembuk/plandoc/roots'
import type * as Y from 'yjs'

export interface PlanSize {
  products: number
  weeks: number
  /** Producers in all, and how many of them make each product. */
  producers: number
  makers: number
}

const START = '2026-11-23'

/** Numbers that look typed: mostly tens, the same in every run. */
const typed = (seed: number): number => 10_000 * (1 + ((seed * 7_919) % 23))

/** Products that are written together: one update must fit an entry of the log. */
const TOGETHER = 20

/**
 * Puts a plan of that size in place of the one that a document holds, every number of demand, production
 * and delivery filled in, and returns what changed as Yjs updates, one after the other.
 */
export const enlargePlan = (doc: Y.Doc, { products, weeks, producers, makers }: PlanSize): Uint8Array[] => {
  const mondays = weekMondays(START, weeks)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.transact(() => {
    const shown = doc.getMap(planRoots.products)
    for (const productId of [...shown.keys()]) shown.delete(productId)
    startPlan(doc, { start: START, weeks })
  })
  const write = (from: number, end: number) => {
    for (let product = from; product < end; product++) {
      const id = `product-${product}`
      const parties = Array.from(
        { length: makers },
        (_, maker) => `producer-${(product + maker) % producers}`,
      )
      addProduct(doc, {
        id,
        name: `Produk contoh ${product + 1}`,
        unit: 'kg',
        makers: parties.map((partyId) => ({ partyId })),
      })
      mondays.forEach((monday, week) => {
        setDemand(doc, id, monday, typed(product + week))
        for (const partyId of parties) {
          setProduction(doc, id, partyId, monday, typed(product * 3 + week))
          setWeekDelivery(doc, id, partyId, monday, typed(product * 5 + week))
        }
      })
    }
  }
  for (let from = 0; from < products; from += TOGETHER)
    doc.transact(() => write(from, Math.min(products, from + TOGETHER)))
  return updates
}

/** The address of a product's demand in a week, both counted from 0. */
export const demandCell = (product: number, week: number): string =>
  `demand/product-${product}@${weekMondays(START, week + 1)[week]}`

import { addDays } from '@rembuk/core/calendar'
import type { Maker, OutletLine, Plan, Product } from '@rembuk/core/plan/plan'
import { detailKey } from '@rembuk/plandoc/delivery-detail'
import { recipeText } from '@rembuk/plandoc/ratios'
import { planRoots } from '@rembuk/plandoc/roots'
import { leadTimeText, lotSizingText } from '@rembuk/plandoc/supply-text'
import * as Y from 'yjs'

type Plain = string | number | boolean | undefined

/** A document that holds what a plan's tables hold. */
export const docOfPlan = (plan: Plan): Y.Doc => {
  const doc = new Y.Doc()
  const put = (root: string, values: Readonly<Record<string, Plain>>): void => {
    for (const [key, value] of Object.entries(values))
      if (value !== undefined && value !== false) doc.getMap(root).set(key, value)
  }
  const weeks = (root: string, line: readonly (number | undefined)[] = []): void =>
    put(root, Object.fromEntries(line.map((quantity, week) => [addDays(plan.start, 7 * week), quantity])))
  const deliveries = (productId: string, placeId: string, part: Maker | OutletLine): void => {
    for (const { day, quantity, carrier, note, ready, received } of part.deliveries) {
      put(planRoots.delivery(productId, placeId), { [day]: quantity })
      put(planRoots.deliveryDetails(productId, placeId), {
        [detailKey(day, 'carrier')]: carrier,
        [detailKey(day, 'note')]: note,
        [detailKey(day, 'ready')]: ready,
        [detailKey(day, 'received')]: received,
      })
    }
    put(planRoots.opening(productId), { [placeId]: part.opening })
  }
  const product = ({ id, ...each }: Product, index: number): void => {
    const { name, unit, opening, safety, ceiling, step, units = [], recipe = [] } = each
    put(planRoots.products, { [id]: index })
    put(planRoots.product(id), { name, unit, opening, safety, ceiling, step })
    put(planRoots.units(id), Object.fromEntries(units.map((one) => [one.name, one.size])))
    put(planRoots.recipe(id), Object.fromEntries(recipe.map((line) => [line.materialId, recipeText(line)])))
    weeks(planRoots.demand(id), each.demand)
    weeks(planRoots.orders(id), each.orders)
    weeks(planRoots.receipts(id), each.otherReceipts)
    weeks(planRoots.issues(id), each.otherIssues)
    weeks(planRoots.count(id), each.counted)
    each.makers.forEach((maker, position) => {
      put(planRoots.makers(id), { [maker.partyId]: position })
      weeks(planRoots.production(id, maker.partyId), maker.production)
      weeks(planRoots.makerCount(id, maker.partyId), maker.counted)
      deliveries(id, maker.partyId, maker)
    })
    for (const outlet of each.outlets ?? []) {
      weeks(planRoots.outletDemand(id, outlet.outletId), outlet.demand)
      weeks(planRoots.makerCount(id, outlet.outletId), outlet.counted)
      deliveries(id, outlet.outletId, outlet)
    }
  }
  doc.transact(() => {
    put(planRoots.plan, { start: plan.start, weeks: plan.weeks })
    for (const [index, { id, name }] of (plan.outlets ?? []).entries()) {
      put(planRoots.outlets, { [id]: index })
      put(planRoots.outlet(id), { name })
    }
    for (const [index, { id, name, unit, opening, partyId: party, ...each }] of (
      plan.materials ?? []
    ).entries()) {
      const [lead, lots] = [leadTimeText(each.leadTime), lotSizingText(each.lotSizing)]
      put(planRoots.materials, { [id]: index })
      put(planRoots.material(id), { name, unit, opening, party, lead, lots })
      weeks(planRoots.arrivals(id), each.receipts)
      weeks(planRoots.materialCount(id), each.counted)
    }
    plan.products.forEach(product)
  })
  return doc
}

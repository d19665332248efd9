import { addDays, type Day } from '@rembuk/core/calendar'
import { setCapacityUse } from '@rembuk/plandoc/edit/capacity'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setCount, setDemand, setOrders, setProduction } from '@rembuk/plandoc/edit/lines'
import { setCeiling, setStep } from '@rembuk/plandoc/edit/product-fields'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setRecipeLine } from '@rembuk/plandoc/edit/recipe'
import { setCountingUnit } from '@rembuk/plandoc/edit/units'
import type * as Y from 'yjs'
import type { DemoProduct } from './demo-product'
import { thousandths } from './thousandths'

const writeFields = (doc: Y.Doc, product: DemoProduct): void => {
  const { id, name, unit, partyId, ceiling, step, units = [], recipe = [], use } = product
  addProduct(doc, {
    id,
    name,
    unit,
    opening: thousandths(product.opening),
    safety: thousandths(product.safety),
    makers: [{ partyId, opening: thousandths(product.makerOpening) }],
  })
  if (ceiling !== undefined) setCeiling(doc, id, thousandths(ceiling))
  if (step !== undefined) setStep(doc, id, step)
  for (const each of units) setCountingUnit(doc, id, each)
  for (const line of recipe) setRecipeLine(doc, id, line)
  if (use) setCapacityUse(doc, id, partyId, use)
}

/** Adds a demo product with its lines to a plan of these weeks. */
export const writeProduct = (doc: Y.Doc, product: DemoProduct, mondays: readonly Day[]): void => {
  const { id, partyId, orders = [], counted } = product
  writeFields(doc, product)
  mondays.forEach((monday, week) => {
    setDemand(doc, id, monday, thousandths(product.demand[week] ?? 0))
    setProduction(doc, id, partyId, monday, thousandths(product.production[week] ?? 0))
    if (orders[week]) setOrders(doc, id, monday, thousandths(orders[week]))
    if (counted !== undefined && week === 0) setCount(doc, id, monday, thousandths(counted))
    for (const { dayOffset, amounts } of product.deliveries)
      setDelivery(doc, id, partyId, addDays(monday, dayOffset), thousandths(amounts[week] ?? 0))
  })
}

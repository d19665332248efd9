import { weekMondays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import { spreadEvenly } from '@rembuk/core/plan/spread'
import type { Thousandths } from '@rembuk/core/quantity'
import { setCapacityUnit, setCapacityUse, setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { rootMap } from '@rembuk/plandoc/root-values'
import { planRoots } from '@rembuk/plandoc/roots'
import type * as Y from 'yjs'
import { createProduct } from '../products/save-product'
import type { FirstPlan } from './answers'

/** Whole units are shared, so that nobody makes half a piece. */
const UNIT: Thousandths = 1000

/** Sets what a producer can make in a week, in the product's unit, unless its capacity is known already. */
const writeCapacity = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  { made, unit }: { made: Thousandths; unit: string },
): void => {
  if (rootMap(doc, planRoots.capacity(partyId)).has('normal')) return
  setNormalCapacity(doc, partyId, made)
  setCapacityUnit(doc, partyId, unit)
  setCapacityUse(doc, productId, partyId, { capacity: UNIT, per: UNIT })
}

/**
 * Writes a newcomer's first plan as one undoable change: a product with the same demand in every week,
 * of which as much is made and sent as can be, shared evenly among its producers. A plan that somebody
 * else has started meanwhile keeps its weeks and products.
 */
export const writeFirstPlan = (
  doc: Y.Doc,
  { product, period }: FirstPlan,
  started: Pick<Plan, 'start' | 'weeks'> | undefined,
): void =>
  doc.transact(() => {
    if (!started) startPlan(doc, period)
    if (!product) return
    const { name, unit, makers, stock, asked, made } = product
    const productId = createProduct(doc, {
      name,
      unit,
      opening: stock,
      safety: 0,
      makers: makers.map((partyId) => ({ partyId, opening: 0 })),
    })
    const { start, weeks } = started ?? period
    const share = (total: Thousandths) => spreadEvenly(total, makers.length, UNIT)
    const planned = made === undefined || makers.length === 0 ? [] : share(Math.min(made, asked ?? made))
    for (const monday of weekMondays(start, weeks)) {
      if (asked !== undefined) setDemand(doc, productId, monday, asked)
      planned.forEach((quantity, index) => {
        const partyId = makers[index]
        if (partyId === undefined || quantity === 0) return
        setProduction(doc, productId, partyId, monday, quantity)
        setWeekDelivery(doc, productId, partyId, monday, quantity)
      })
    }
    if (made === undefined || makers.length === 0) return
    share(made).forEach((quantity, index) => {
      const partyId = makers[index]
      if (partyId !== undefined) writeCapacity(doc, productId, partyId, { made: quantity, unit })
    })
  }, LOCAL_ORIGIN)

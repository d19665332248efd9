import { addDays, type Day } from '@rembuk/core/calendar'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { detailKey, plannedDetails } from '../delivery-detail'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { daysOfWeek, weekDeliveries } from '../week-delivery'
import {
  checkDay,
  checkField,
  checkMonday,
  checkPartyId,
  checkProductId,
  checkQuantity,
  refuseEdit,
} from './check'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** Deliveries leave on Friday where nobody says otherwise: days after Monday. */
const FRIDAY = 4

/**
 * Takes a delivery and its planned details away, so that a later one on that day does not inherit them.
 * What was received stays: it came.
 */
const clearDelivery = (doc: Y.Doc, productId: string, partyId: string, day: Day): void => {
  writeKey(rootMap(doc, planRoots.delivery(productId, partyId)), day, undefined)
  const details = rootMap(doc, planRoots.deliveryDetails(productId, partyId))
  for (const detail of plannedDetails) writeKey(details, detailKey(day, detail), undefined)
}

/** Sets what a producer delivers on one day; `undefined` clears it together with its details. */
export const setDelivery = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  day: Day,
  quantity: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkDay(day)
  if (quantity === undefined) {
    doc.transact(() => clearDelivery(doc, productId, partyId, day), origin)
    return
  }
  checkQuantity('quantity', quantity)
  writeRootKey(doc, planRoots.delivery(productId, partyId), day, quantity, origin)
}

/**
 * Makes a week's deliveries add up to `quantity`; `undefined` clears all days of the week with
 * their details. Without
 * any delivery it is written `dayOffset` days after the Monday (0 to 6, Friday by default); the only
 * delivery keeps its day; of several the last takes the difference. A quantity below what the earlier
 * ones bring is refused, with that sum as `limit`.
 */
export const setWeekDelivery = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  { dayOffset = FRIDAY, origin = LOCAL_ORIGIN }: { dayOffset?: number; origin?: unknown } = {},
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkMonday(monday)
  checkField('day', Number.isInteger(dayOffset) && dayOffset >= 0 && dayOffset <= 6)
  if (quantity === undefined) {
    doc.transact(() => {
      for (const day of daysOfWeek(monday)) clearDelivery(doc, productId, partyId, day)
    }, origin)
    return
  }
  checkQuantity('quantity', quantity)
  const map = rootMap(doc, planRoots.delivery(productId, partyId))
  const deliveries = weekDeliveries(map, monday)
  const earlier = deliveries.slice(0, -1).reduce((sum, delivery) => sum + delivery.quantity, 0)
  if (quantity < earlier) refuseEdit('quantity', earlier)
  const day = deliveries.at(-1)?.day ?? addDays(monday, dayOffset)
  doc.transact(() => writeKey(map, day, quantity - earlier), origin)
}

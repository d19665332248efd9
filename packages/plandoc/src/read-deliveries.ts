import { type Day, isDay } from '@rembuk/core/calendar'
import { isLabel, isNote } from '@rembuk/core/label'
import type { Delivery, DeliveryDetails } from '@rembuk/core/plan/plan'
import { isQuantity } from '@rembuk/core/quantity'
import { parseDetailKey } from './delivery-detail'
import type { Report } from './faults'
import type { ReadWeeks } from './read-lines'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** Details by day. */
const readDetails = (doc: ReadableDoc, root: string, report: Report): Map<Day, DeliveryDetails> => {
  const byDay = new Map<Day, DeliveryDetails>()
  const put = (day: Day, details: DeliveryDetails) => byDay.set(day, { ...byDay.get(day), ...details })
  for (const [key, value] of readEntries(doc, root, report)) {
    const { day, detail } = parseDetailKey(key) ?? {}
    if (!day) report('unknown-key', root, key)
    else if (detail === 'carrier' && isLabel(value)) put(day, { carrier: value })
    else if (detail === 'note' && isNote(value)) put(day, { note: value })
    else if (detail === 'ready' && value === true) put(day, { ready: value })
    else if (detail === 'received' && isQuantity(value)) put(day, { received: value })
    else report('bad-value', root, key)
  }
  return byDay
}

/**
 * A producer's deliveries of a product, the earliest first, from a year before the plan to a year
 * after it. What was received counts even where its delivery was taken out of the plan; other details of
 * a day without a delivery are kept in the document and not read.
 */
export const readDeliveries = (
  doc: ReadableDoc,
  productId: string,
  partyId: string,
  weeks: ReadWeeks,
  report: Report,
): Delivery[] => {
  const root = planRoots.delivery(productId, partyId)
  const details = readDetails(doc, planRoots.deliveryDetails(productId, partyId), report)
  const isRead = (day: Day): boolean => day >= weeks.firstDay && day <= weeks.lastDay
  const deliveries: Delivery[] = []
  for (const [day, quantity] of readEntries(doc, root, report)) {
    if (!isDay(day)) report('unknown-key', root, day)
    else if (!isQuantity(quantity)) report('bad-value', root, day)
    else if (isRead(day)) deliveries.push({ day, quantity, ...details.get(day) })
  }
  const planned = new Set(deliveries.map(({ day }) => day))
  for (const [day, { received }] of details)
    if (received !== undefined && isRead(day) && !planned.has(day))
      deliveries.push({ day, quantity: 0, received })
  return deliveries.sort((a, b) => (a.day < b.day ? -1 : 1))
}

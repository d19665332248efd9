import type { Day } from '@rembuk/core/calendar'
import { isLabel, isNote } from '@rembuk/core/label'
import type { Delivery, DeliveryDetails } from '@rembuk/core/plan/plan'
import type * as Y from 'yjs'
import { detailKey } from '../delivery-detail'
import { readQuantity, rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkDay, checkField, checkPartyId, checkProductId, checkQuantity } from './check'
import { setDelivery } from './deliveries'
import { setDeliveryCarrier, setDeliveryNote, setDeliveryReady } from './delivery-details'
import { LOCAL_ORIGIN } from './write'

/**
 * A day holds one delivery of a product from a producer. What comes to a day that has one is added to
 * it: quantities add up, the newer carrier stays, both notes stay where they fit into one (otherwise
 * the newer), and it is ready only where both are. All throw DomainError `bad-input` for a bad value
 * and for a sum above the largest quantity; then nothing is written.
 */

/** What is planned for one day, or undefined; details that do not fit are left out. */
const deliveryOn = (doc: Y.Doc, productId: string, partyId: string, day: Day): Delivery | undefined => {
  const quantity = readQuantity(rootMap(doc, planRoots.delivery(productId, partyId)), day)
  if (quantity === undefined) return undefined
  const details = rootMap(doc, planRoots.deliveryDetails(productId, partyId))
  const [carrier, note] = [details.get(detailKey(day, 'carrier')), details.get(detailKey(day, 'note'))]
  return {
    day,
    quantity,
    ...(isLabel(carrier) ? { carrier } : {}),
    ...(isNote(note) ? { note } : {}),
    ...(details.get(detailKey(day, 'ready')) === true ? { ready: true } : {}),
  }
}

const joinNotes = (there: string | undefined, added: string | undefined): string | undefined => {
  if (there === undefined || added === undefined || there === added) return added ?? there
  const both = `${there} · ${added}`
  return isNote(both) ? both : added
}

const joinDetails = (there: DeliveryDetails, added: DeliveryDetails): DeliveryDetails => ({
  carrier: added.carrier ?? there.carrier,
  note: joinNotes(there.note, added.note),
  ready: there.ready && added.ready,
})

/** Plans a delivery; where that day has one already, both become one. */
export const addDelivery = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  added: Delivery,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkDay(added.day)
  const there = deliveryOn(doc, productId, partyId, added.day)
  const { carrier, note, ready } = there ? joinDetails(there, added) : added
  const quantity = (there?.quantity ?? 0) + added.quantity
  checkQuantity('quantity', added.quantity)
  checkQuantity('quantity', quantity)
  checkField('carrier', carrier === undefined || isLabel(carrier))
  checkField('note', note === undefined || isNote(note))
  doc.transact(() => {
    setDelivery(doc, productId, partyId, added.day, quantity)
    setDeliveryCarrier(doc, productId, partyId, added.day, carrier)
    setDeliveryNote(doc, productId, partyId, added.day, note)
    setDeliveryReady(doc, productId, partyId, added.day, ready === true)
  }, origin)
}

/** Moves a delivery with its details to another day. Refuses a day without a delivery. */
export const moveDelivery = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  { from, to }: { from: Day; to: Day },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkDay(from)
  checkDay(to)
  const moved = deliveryOn(doc, productId, partyId, from)
  checkField('day', moved !== undefined)
  if (!moved || from === to) return
  const there = deliveryOn(doc, productId, partyId, to)
  checkQuantity('quantity', (there?.quantity ?? 0) + moved.quantity)
  doc.transact(() => {
    setDelivery(doc, productId, partyId, from, undefined)
    addDelivery(doc, productId, partyId, { ...moved, day: to })
  }, origin)
}

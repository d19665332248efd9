import type { Delivery } from '@rembuk/core/plan/plan'
import { addDelivery, moveDelivery } from '@rembuk/plandoc/edit/add-up-deliveries'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDeliveryCarrier, setDeliveryNote } from '@rembuk/plandoc/edit/delivery-details'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { DeliveryValues } from './delivery-form'

/**
 * Writes a delivery as one undoable change. Of one that is there (`now`) only what differs is written,
 * so that what others changed meanwhile in other fields stays; on a day that has one both add up.
 */
export const saveDelivery = (doc: Y.Doc, values: DeliveryValues, now?: Delivery): void => {
  const { productId, placeId, day, quantity, carrier, note } = values
  if (!now) {
    addDelivery(doc, productId, placeId, { day, quantity, carrier, note })
    return
  }
  doc.transact(() => {
    if (quantity !== now.quantity) setDelivery(doc, productId, placeId, now.day, quantity)
    if (carrier !== now.carrier) setDeliveryCarrier(doc, productId, placeId, now.day, carrier)
    if (note !== now.note) setDeliveryNote(doc, productId, placeId, now.day, note)
    if (day !== now.day) moveDelivery(doc, productId, placeId, { from: now.day, to: day })
  }, LOCAL_ORIGIN)
}

import { addDelivery, moveDelivery } from '@rembuk/plandoc/edit/add-up-deliveries'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDeliveryCarrier, setDeliveryNote } from '@rembuk/plandoc/edit/delivery-details'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { DeliveryValues } from './delivery-form'
import type { DeliveryRow } from './delivery-row'

/**
 * Writes a delivery as one undoable change. Of one that is there (`row`) only what differs is written,
 * so that what others changed meanwhile in other fields stays; of another product or place it goes there
 * whole. On a day that has one both add up.
 */
export const saveDelivery = (
  doc: Y.Doc,
  values: DeliveryValues,
  row?: Pick<DeliveryRow, 'productId' | 'placeId' | 'delivery'>,
): void => {
  const { productId, placeId, day, quantity, carrier, note } = values
  const now = row?.delivery
  if (!row || !now) {
    addDelivery(doc, productId, placeId, { day, quantity, carrier, note })
    return
  }
  if (productId !== row.productId || placeId !== row.placeId) {
    doc.transact(() => {
      setDelivery(doc, row.productId, row.placeId, now.day, undefined)
      addDelivery(doc, productId, placeId, { day, quantity, carrier, note, ready: now.ready })
    }, LOCAL_ORIGIN)
    return
  }
  doc.transact(() => {
    if (quantity !== now.quantity) setDelivery(doc, productId, placeId, now.day, quantity)
    if (carrier !== now.carrier) setDeliveryCarrier(doc, productId, placeId, now.day, carrier)
    if (note !== now.note) setDeliveryNote(doc, productId, placeId, now.day, note)
    if (day !== now.day) moveDelivery(doc, productId, placeId, { from: now.day, to: day })
  }, LOCAL_ORIGIN)
}

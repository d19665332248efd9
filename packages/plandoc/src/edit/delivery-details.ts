import type { Day } from '@rembuk/core/calendar'
import { isLabel, isNote } from '@rembuk/core/label'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { type DeliveryDetail, detailKey } from '../delivery-detail'
import { planRoots } from '../roots'
import { checkDay, checkField, checkPartyId, checkProductId, checkQuantity } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/**
 * Details of what a producer delivers on one day. What is planned is shown once that day has a delivery
 * and goes when it is cleared; what was received stays. All throw DomainError `bad-input` for a bad value; then nothing is written.
 */

const setDetail = (
  doc: Y.Doc,
  [productId, partyId, day]: readonly [productId: string, partyId: string, day: Day],
  detail: DeliveryDetail,
  value: string | true | Thousandths | undefined,
  origin: unknown,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkDay(day)
  writeRootKey(doc, planRoots.deliveryDetails(productId, partyId), detailKey(day, detail), value, origin)
}

/** Names who brings it; `undefined` for nobody yet. */
export const setDeliveryCarrier = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  day: Day,
  carrier: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkField('carrier', carrier === undefined || isLabel(carrier))
  setDetail(doc, [productId, partyId, day], 'carrier', carrier, origin)
}

/** Adds a note of one line, up to 280 characters; `undefined` for none. */
export const setDeliveryNote = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  day: Day,
  note: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkField('note', note === undefined || isNote(note))
  setDetail(doc, [productId, partyId, day], 'note', note, origin)
}

/** Says whether it is packed and ready to be sent. */
export const setDeliveryReady = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  day: Day,
  ready: boolean,
  origin: unknown = LOCAL_ORIGIN,
): void => setDetail(doc, [productId, partyId, day], 'ready', ready || undefined, origin)

/** Says how much of it the receiver has accepted so far. */
export const setDeliveryReceived = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  day: Day,
  received: Thousandths,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkQuantity('quantity', received)
  setDetail(doc, [productId, partyId, day], 'received', received, origin)
}

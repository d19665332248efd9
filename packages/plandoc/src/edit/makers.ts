import { MAX_MAKERS } from '@rembuk/core/plan/bounds'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { readPosition, rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkPartyId, checkProductId, checkQuantity, refuseEdit } from './check'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** Adds a producer behind the product's others; one that is there stays as it is. Refuses more than 20. */
export const addMaker = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  const makers = rootMap(doc, planRoots.makers(productId))
  if (readPosition(makers, partyId) !== undefined) return
  const { next, count } = lastPosition(makers)
  if (count >= MAX_MAKERS) refuseEdit('makers', MAX_MAKERS)
  doc.transact(() => writeKey(makers, partyId, next), origin)
}

/** Takes a producer off a product. Production and deliveries stay, so that adding the producer again brings them back. */
export const removeMaker = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  writeRootKey(doc, planRoots.makers(productId), partyId, undefined, origin)
}

/** Sets the counted stock at a producer. */
export const setMakerOpening = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  opening: Thousandths,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkQuantity('opening', opening)
  writeRootKey(doc, planRoots.opening(productId), partyId, opening, origin)
}

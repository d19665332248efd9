import type { Day } from '@rembuk/core/calendar'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { planRoots } from '../roots'
import { checkMonday, checkPartyId, checkProductId, checkQuantity } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/**
 * Cells of a week, named by its Monday; `undefined` clears one. A product that is not shown takes
 * them too, so that nothing typed is lost when someone else removes it meanwhile. Both throw
 * DomainError `bad-input` for a bad value; then nothing is written.
 */

export const setDemand = (
  doc: Y.Doc,
  productId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkMonday(monday)
  if (quantity !== undefined) checkQuantity('quantity', quantity)
  writeRootKey(doc, planRoots.demand(productId), monday, quantity, origin)
}

export const setProduction = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  checkMonday(monday)
  if (quantity !== undefined) checkQuantity('quantity', quantity)
  writeRootKey(doc, planRoots.production(productId, partyId), monday, quantity, origin)
}

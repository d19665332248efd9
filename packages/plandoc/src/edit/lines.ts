import type { Day } from '@rembuk/core/calendar'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { planRoots } from '../roots'
import { checkMonday, checkPartyId, checkProductId, checkQuantity } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/**
 * Cells of a week, named by its Monday; `undefined` clears one. A product that is not shown takes
 * them too, so that nothing typed is lost when someone else removes it meanwhile. All throw
 * DomainError `bad-input` for a bad value; then nothing is written.
 */

type SetProductWeek = (
  doc: Y.Doc,
  productId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  origin?: unknown,
) => void

type SetMakerWeek = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  origin?: unknown,
) => void

const productWeek =
  (rootOf: (productId: string) => string): SetProductWeek =>
  (doc, productId, monday, quantity, origin = LOCAL_ORIGIN) => {
    checkProductId(productId)
    checkMonday(monday)
    if (quantity !== undefined) checkQuantity('quantity', quantity)
    writeRootKey(doc, rootOf(productId), monday, quantity, origin)
  }

const makerWeek =
  (rootOf: (productId: string, partyId: string) => string): SetMakerWeek =>
  (doc, productId, partyId, monday, quantity, origin = LOCAL_ORIGIN) => {
    checkProductId(productId)
    checkPartyId(partyId)
    checkMonday(monday)
    if (quantity !== undefined) checkQuantity('quantity', quantity)
    writeRootKey(doc, rootOf(productId, partyId), monday, quantity, origin)
  }

/** Expected demand. */
export const setDemand = productWeek(planRoots.demand)

/** Firm orders. */
export const setOrders = productWeek(planRoots.orders)

/** Other stock that comes to the cooperative. */
export const setOtherReceipts = productWeek(planRoots.receipts)

/** Other stock that leaves the cooperative. */
export const setOtherIssues = productWeek(planRoots.issues)

/** Stock counted at the cooperative as the week starts; it corrects the projection from there on. */
export const setCount = productWeek(planRoots.count)

/** What a producer makes. */
export const setProduction = makerWeek(planRoots.production)

/** Stock counted at a producer as the week starts. */
export const setMakerCount = makerWeek(planRoots.makerCount)

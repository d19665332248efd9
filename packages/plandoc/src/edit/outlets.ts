import type { Day } from '@rembuk/core/calendar'
import { MAX_OUTLETS } from '@rembuk/core/plan/bounds'
import type { Outlet } from '@rembuk/core/plan/plan'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { isPosition, readPosition, rootMap } from '../root-values'
import { planRoots } from '../roots'
import {
  checkField,
  checkLabel,
  checkMonday,
  checkOutletId,
  checkProductId,
  checkQuantity,
  refuseEdit,
} from './check'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/**
 * Outlets, which the cooperative's store supplies. What is sent to one is a delivery under the outlet's
 * id in place of a producer's (`setDelivery` and the like). Every function here throws DomainError
 * `bad-input` for a bad value; then nothing is written.
 */

/** Adds an outlet behind the others. Refuses an id that is shown already and more than 20 outlets. */
export const addOutlet = (doc: Y.Doc, { id, name }: Outlet, origin: unknown = LOCAL_ORIGIN): void => {
  checkOutletId(id)
  checkLabel('name', name)
  const outlets = rootMap(doc, planRoots.outlets)
  checkField('outletId', readPosition(outlets, id) === undefined)
  const { next, count } = lastPosition(outlets)
  if (count >= MAX_OUTLETS) refuseEdit('outletId', MAX_OUTLETS)
  doc.transact(() => {
    writeKey(outlets, id, next)
    writeKey(rootMap(doc, planRoots.outlet(id)), 'name', name)
  }, origin)
}

export const renameOutlet = (
  doc: Y.Doc,
  outletId: string,
  name: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkOutletId(outletId)
  checkLabel('name', name)
  writeRootKey(doc, planRoots.outlet(outletId), 'name', name, origin)
}

/** Takes an outlet out of the plan and returns the position it had. Its lines stay, so `restoreOutlet` brings all of it back. */
export const removeOutlet = (
  doc: Y.Doc,
  outletId: string,
  origin: unknown = LOCAL_ORIGIN,
): number | undefined => {
  checkOutletId(outletId)
  const position = readPosition(rootMap(doc, planRoots.outlets), outletId)
  writeRootKey(doc, planRoots.outlets, outletId, undefined, origin)
  return position
}

/** Brings a removed outlet back to its position. */
export const restoreOutlet = (
  doc: Y.Doc,
  outletId: string,
  position: number,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkOutletId(outletId)
  checkField('position', isPosition(position))
  writeRootKey(doc, planRoots.outlets, outletId, position, origin)
}

/** Sets the counted stock of a product at an outlet. */
export const setOutletOpening = (
  doc: Y.Doc,
  productId: string,
  outletId: string,
  opening: Thousandths,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkOutletId(outletId)
  checkQuantity('opening', opening)
  writeRootKey(doc, planRoots.opening(productId), outletId, opening, origin)
}

type SetOutletWeek = (
  doc: Y.Doc,
  productId: string,
  outletId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  origin?: unknown,
) => void

const outletWeek =
  (rootOf: (productId: string, outletId: string) => string): SetOutletWeek =>
  (doc, productId, outletId, monday, quantity, origin = LOCAL_ORIGIN) => {
    checkProductId(productId)
    checkOutletId(outletId)
    checkMonday(monday)
    if (quantity !== undefined) checkQuantity('quantity', quantity)
    writeRootKey(doc, rootOf(productId, outletId), monday, quantity, origin)
  }

/** Sets the stock of a product counted at an outlet as a week starts; `undefined` clears it. It corrects the projection there from that week on. */
export const setOutletCount = outletWeek(planRoots.makerCount)

/** Sets the expected demand of a product at an outlet in one week; `undefined` clears it. */
export const setOutletDemand = outletWeek(planRoots.outletDemand)

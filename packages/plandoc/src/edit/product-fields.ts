import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { planRoots } from '../roots'
import { checkLabel, checkProductId, checkQuantity } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

export const renameProduct = (
  doc: Y.Doc,
  productId: string,
  name: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkLabel('name', name)
  writeRootKey(doc, planRoots.product(productId), 'name', name, origin)
}

/** Names the base unit anew. Quantities keep their numbers. */
export const setUnit = (
  doc: Y.Doc,
  productId: string,
  unit: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkLabel('unit', unit)
  writeRootKey(doc, planRoots.product(productId), 'unit', unit, origin)
}

/** Sets the counted stock at the cooperative. */
export const setOpening = (
  doc: Y.Doc,
  productId: string,
  opening: Thousandths,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkQuantity('opening', opening)
  writeRootKey(doc, planRoots.product(productId), 'opening', opening, origin)
}

/** Sets the stock below which the plan warns at the cooperative. */
export const setSafety = (
  doc: Y.Doc,
  productId: string,
  safety: Thousandths,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkQuantity('safety', safety)
  writeRootKey(doc, planRoots.product(productId), 'safety', safety, origin)
}

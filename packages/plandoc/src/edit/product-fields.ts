import { isPhotoId } from '@rembuk/core/photo'
import { isSize } from '@rembuk/core/plan/bounds'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { planRoots } from '../roots'
import { checkField, checkLabel, checkProductId, checkQuantity } from './check'
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

/** Sets the stock above which the plan warns at the cooperative; `undefined` for none. */
export const setCeiling = (
  doc: Y.Doc,
  productId: string,
  ceiling: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  if (ceiling !== undefined) checkQuantity('ceiling', ceiling)
  writeRootKey(doc, planRoots.product(productId), 'ceiling', ceiling, origin)
}

/** Sets the smallest amount that is made or sent at a time, above zero; `undefined` for any. */
export const setStep = (
  doc: Y.Doc,
  productId: string,
  step: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('step', step === undefined || isSize(step))
  writeRootKey(doc, planRoots.product(productId), 'step', step, origin)
}

/** Shows the product by the photo of this id, which the partnership has; `undefined` for none. */
export const setPhoto = (
  doc: Y.Doc,
  productId: string,
  photo: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('photo', photo === undefined || isPhotoId(photo))
  writeRootKey(doc, planRoots.product(productId), 'photo', photo, origin)
}

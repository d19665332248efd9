import { MAX_MAKERS, MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { isPosition, readPosition, rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkField, checkLabel, checkPartyId, checkProductId, checkQuantity, refuseEdit } from './check'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

export interface NewProduct {
  id: string
  name: string
  unit: string
  /** Counted stock at the cooperative. */
  opening?: Thousandths
  safety?: Thousandths
  /** Who makes it, with the counted stock at each, in the order shown. */
  makers?: readonly { partyId: string; opening?: Thousandths }[]
}

const checkNewProduct = ({ id, name, unit, opening = 0, safety = 0, makers = [] }: NewProduct): void => {
  checkProductId(id)
  checkLabel('name', name)
  checkLabel('unit', unit)
  checkQuantity('opening', opening)
  checkQuantity('safety', safety)
  if (makers.length > MAX_MAKERS) refuseEdit('makers', MAX_MAKERS)
  for (const maker of makers) {
    checkPartyId(maker.partyId)
    checkQuantity('opening', maker.opening ?? 0)
  }
  checkField('makers', new Set(makers.map((maker) => maker.partyId)).size === makers.length)
}

/** Adds a product behind the others. Refuses an id that is shown already and more than 200 products. */
export const addProduct = (doc: Y.Doc, product: NewProduct, origin: unknown = LOCAL_ORIGIN): void => {
  checkNewProduct(product)
  const { id, name, unit, opening = 0, safety = 0, makers = [] } = product
  const products = rootMap(doc, planRoots.products)
  checkField('productId', readPosition(products, id) === undefined)
  const { next, count } = lastPosition(products)
  if (count >= MAX_PRODUCTS) refuseEdit('productId', MAX_PRODUCTS)
  doc.transact(() => {
    writeKey(products, id, next)
    const fields = rootMap(doc, planRoots.product(id))
    for (const [key, value] of Object.entries({ name, unit, opening, safety })) writeKey(fields, key, value)
    makers.forEach((maker, index) => {
      writeKey(rootMap(doc, planRoots.makers(id)), maker.partyId, index + 1)
      writeKey(rootMap(doc, planRoots.opening(id)), maker.partyId, maker.opening ?? 0)
    })
  }, origin)
}

/** Takes a product out of the plan and returns the position it had. Its lines stay, so `restoreProduct` brings all of it back. */
export const removeProduct = (
  doc: Y.Doc,
  productId: string,
  origin: unknown = LOCAL_ORIGIN,
): number | undefined => {
  checkProductId(productId)
  const position = readPosition(rootMap(doc, planRoots.products), productId)
  writeRootKey(doc, planRoots.products, productId, undefined, origin)
  return position
}

/** Brings a removed product back to its position. */
export const restoreProduct = (
  doc: Y.Doc,
  productId: string,
  position: number,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('position', isPosition(position))
  writeRootKey(doc, planRoots.products, productId, position, origin)
}

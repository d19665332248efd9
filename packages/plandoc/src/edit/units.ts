import { isLabel } from '@rembuk/core/label'
import { isSize, MAX_UNITS } from '@rembuk/core/plan/bounds'
import { type CountingUnit, unitSize } from '@rembuk/core/plan/units'
import type * as Y from 'yjs'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { isUnitName } from '../unit-name'
import { checkField, checkProductId, refuseEdit } from './check'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** Whether a unit of that name would mean what it says: the base unit and the standard ones never change. */
const isOwn = (doc: Y.Doc, productId: string, unit: CountingUnit): boolean => {
  const base = rootMap(doc, planRoots.product(productId)).get('unit')
  return unitSize(unit.name, isLabel(base) ? base : '', [unit]) === unit.size
}

/**
 * Adds a unit in which people count the product, or sets its size anew. The name is kept as written,
 * without spaces around it; another spelling of the same name in other letter case is replaced.
 * Refuses the name of the base unit or a standard one, and more than 20.
 */
export const setCountingUnit = (
  doc: Y.Doc,
  productId: string,
  unit: CountingUnit,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('unit', isUnitName(unit.name))
  checkField('size', isSize(unit.size))
  checkField('unit', isOwn(doc, productId, unit))
  const units = rootMap(doc, planRoots.units(productId))
  const name = unit.name.trim()
  const others = [...units.entries()].flatMap(([each, size]) => (each !== name && isSize(size) ? [each] : []))
  const same = others.filter((each) => each.trim().toLowerCase() === name.toLowerCase())
  if (others.length - same.length >= MAX_UNITS) refuseEdit('unit', MAX_UNITS)
  doc.transact(() => {
    for (const each of same) writeKey(units, each, undefined)
    writeKey(units, name, unit.size)
  }, origin)
}

/** Takes a unit away; what was counted in it stays in the base unit. */
export const removeCountingUnit = (
  doc: Y.Doc,
  productId: string,
  name: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('unit', isUnitName(name))
  writeRootKey(doc, planRoots.units(productId), name, undefined, origin)
}

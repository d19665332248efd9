import { MAX_MATERIALS } from '@rembuk/core/plan/bounds'
import type { Material } from '@rembuk/core/plan/material/material'
import type * as Y from 'yjs'
import { isPosition, readPosition, rootMap } from '../root-values'
import { planRoots } from '../roots'
import { leadTimeText, lotSizingText, parseLeadTime, parseLotSizing } from '../supply-text'
import { checkField, checkLabel, checkMaterialId, checkPartyId, checkQuantity, refuseEdit } from './check'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** A material as it is first written; without a lead time it comes at once, and it is bought as needed. */
export type NewMaterial = Pick<Material, 'id' | 'name' | 'unit'> &
  Partial<Pick<Material, 'partyId' | 'opening' | 'leadTime' | 'lotSizing'>>

/** Adds a material behind the others. Refuses an id that is shown already and more than 100 materials. */
export const addMaterial = (doc: Y.Doc, material: NewMaterial, origin: unknown = LOCAL_ORIGIN): void => {
  const { id, name, unit, partyId, opening = 0 } = material
  const lead = leadTimeText(material.leadTime ?? { count: 0, unit: 'day' })
  const lots = lotSizingText(material.lotSizing ?? { rule: 'lot-for-lot' })
  checkMaterialId(id)
  checkLabel('name', name)
  checkLabel('unit', unit)
  if (partyId !== undefined) checkPartyId(partyId)
  checkQuantity('opening', opening)
  checkField('leadTime', parseLeadTime(lead) !== undefined)
  checkField('lotSizing', parseLotSizing(lots) !== undefined)
  const materials = rootMap(doc, planRoots.materials)
  checkField('materialId', readPosition(materials, id) === undefined)
  const { next, count } = lastPosition(materials)
  if (count >= MAX_MATERIALS) refuseEdit('materialId', MAX_MATERIALS)
  doc.transact(() => {
    writeKey(materials, id, next)
    const fields = rootMap(doc, planRoots.material(id))
    for (const [key, value] of Object.entries({ name, unit, party: partyId, opening, lead, lots }))
      writeKey(fields, key, value)
  }, origin)
}

/** Takes a material out of the plan and returns the position it had. Its fields, arrivals and recipe lines stay, so `restoreMaterial` brings all of it back. */
export const removeMaterial = (
  doc: Y.Doc,
  materialId: string,
  origin: unknown = LOCAL_ORIGIN,
): number | undefined => {
  checkMaterialId(materialId)
  const position = readPosition(rootMap(doc, planRoots.materials), materialId)
  writeRootKey(doc, planRoots.materials, materialId, undefined, origin)
  return position
}

/** Brings a removed material back to its position. */
export const restoreMaterial = (
  doc: Y.Doc,
  materialId: string,
  position: number,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkMaterialId(materialId)
  checkField('position', isPosition(position))
  writeRootKey(doc, planRoots.materials, materialId, position, origin)
}

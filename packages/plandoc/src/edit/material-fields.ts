import type { Day } from '@rembuk/core/calendar'
import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import type { LeadTime } from '@rembuk/core/plan/material/material'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { planRoots } from '../roots'
import { leadTimeText, lotSizingText, parseLeadTime, parseLotSizing } from '../supply-text'
import { checkField, checkLabel, checkMaterialId, checkMonday, checkPartyId, checkQuantity } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

export const renameMaterial = (
  doc: Y.Doc,
  materialId: string,
  name: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkMaterialId(materialId)
  checkLabel('name', name)
  writeRootKey(doc, planRoots.material(materialId), 'name', name, origin)
}

/** Names the base unit anew. Quantities keep their numbers. */
export const setMaterialUnit = (
  doc: Y.Doc,
  materialId: string,
  unit: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkMaterialId(materialId)
  checkLabel('unit', unit)
  writeRootKey(doc, planRoots.material(materialId), 'unit', unit, origin)
}

/** Sets the producer who buys and keeps it; `undefined` for the cooperative. */
export const setMaterialBuyer = (
  doc: Y.Doc,
  materialId: string,
  partyId: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkMaterialId(materialId)
  if (partyId !== undefined) checkPartyId(partyId)
  writeRootKey(doc, planRoots.material(materialId), 'party', partyId, origin)
}

/** Sets the counted stock at the start. */
export const setMaterialOpening = (
  doc: Y.Doc,
  materialId: string,
  opening: Thousandths,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkMaterialId(materialId)
  checkQuantity('opening', opening)
  writeRootKey(doc, planRoots.material(materialId), 'opening', opening, origin)
}

/** Sets the time from order to arrival, up to 364 days or 52 weeks. */
export const setLeadTime = (
  doc: Y.Doc,
  materialId: string,
  leadTime: LeadTime,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  const text = leadTimeText(leadTime)
  checkMaterialId(materialId)
  checkField('leadTime', parseLeadTime(text) !== undefined)
  writeRootKey(doc, planRoots.material(materialId), 'lead', text, origin)
}

/** Sets how much is ordered at a time: a lot above zero, or 1 to 52 weeks. */
export const setLotSizing = (
  doc: Y.Doc,
  materialId: string,
  sizing: LotSizing,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  const text = lotSizingText(sizing)
  checkMaterialId(materialId)
  checkField('lotSizing', parseLotSizing(text) !== undefined)
  writeRootKey(doc, planRoots.material(materialId), 'lots', text, origin)
}

type SetMaterialWeek = (
  doc: Y.Doc,
  materialId: string,
  monday: Day,
  quantity: Thousandths | undefined,
  origin?: unknown,
) => void

const materialWeek =
  (rootOf: (materialId: string) => string): SetMaterialWeek =>
  (doc, materialId, monday, quantity, origin = LOCAL_ORIGIN) => {
    checkMaterialId(materialId)
    checkMonday(monday)
    if (quantity !== undefined) checkQuantity('quantity', quantity)
    writeRootKey(doc, rootOf(materialId), monday, quantity, origin)
  }

/** Sets or, with `undefined`, clears the stock counted as a week starts; it corrects what is needed from there on. */
export const setMaterialCount = materialWeek(planRoots.materialCount)

/** Sets or, with `undefined`, clears what is ordered and expected in one week. */
export const setArrival = materialWeek(planRoots.arrivals)

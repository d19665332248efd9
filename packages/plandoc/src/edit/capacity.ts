import type { Day } from '@rembuk/core/calendar'
import type { CapacityUse } from '@rembuk/core/plan/capacity'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import { parseUse, useText } from '../ratios'
import { planRoots } from '../roots'
import { checkField, checkLabel, checkMonday, checkPartyId, checkProductId, checkQuantity } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/**
 * What a producer can do in a week, in thousandths of any one unit, over all its products. All throw
 * DomainError `bad-input` for a bad value; then nothing is written.
 */

/** Sets what the producer can do in a week without closures; `undefined` where the limit is not known. */
export const setNormalCapacity = (
  doc: Y.Doc,
  partyId: string,
  normal: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkPartyId(partyId)
  if (normal !== undefined) checkQuantity('quantity', normal)
  writeRootKey(doc, planRoots.capacity(partyId), 'normal', normal, origin)
}

/** Sets what the producer can do in one week, whatever the calendar says; `undefined` for the normal one. */
export const setWeekCapacity = (
  doc: Y.Doc,
  partyId: string,
  monday: Day,
  available: Thousandths | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkPartyId(partyId)
  checkMonday(monday)
  if (available !== undefined) checkQuantity('quantity', available)
  writeRootKey(doc, planRoots.capacity(partyId), monday, available, origin)
}

/** Names what is counted, such as hari kerja or kg; `undefined` for no name. */
export const setCapacityUnit = (
  doc: Y.Doc,
  partyId: string,
  unit: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkPartyId(partyId)
  if (unit !== undefined) checkLabel('unit', unit)
  writeRootKey(doc, planRoots.capacity(partyId), 'unit', unit, origin)
}

/** Sets what making a product takes of the producer's capacity; `undefined` for nothing. */
export const setCapacityUse = (
  doc: Y.Doc,
  productId: string,
  partyId: string,
  use: CapacityUse | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkPartyId(partyId)
  const text = use && useText(use)
  checkField('use', text === undefined || parseUse(text) !== undefined)
  writeRootKey(doc, planRoots.use(productId), partyId, text, origin)
}

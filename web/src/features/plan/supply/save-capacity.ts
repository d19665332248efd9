import type { CapacityUse } from '@rembuk/core/plan/capacity'
import { setCapacityUnit, setCapacityUse, setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { CapacityValues } from './capacity-form'

const isSameUse = (a: CapacityUse | undefined, b: CapacityUse | undefined): boolean =>
  a?.capacity === b?.capacity && a?.per === b?.per

/** Writes what differs, as one undoable change; what others changed meanwhile in other fields stays. */
export const saveCapacity = (
  doc: Y.Doc,
  partyId: string,
  before: CapacityValues,
  values: CapacityValues,
): void =>
  doc.transact(() => {
    if (values.normal !== before.normal) setNormalCapacity(doc, partyId, values.normal)
    if (values.unit !== before.unit) setCapacityUnit(doc, partyId, values.unit)
    for (const [productId, use] of values.uses)
      if (!isSameUse(use, before.uses.get(productId))) setCapacityUse(doc, productId, partyId, use)
  }, LOCAL_ORIGIN)

import type { PlanEdit } from '@rembuk/core/plan/edits'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setProduction } from '@rembuk/plandoc/edit/lines'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'

/** Makes the edits as one change that one undo takes back. A delivery of nothing goes, with its details. */
export const applyRemedy = (doc: Y.Doc, edits: readonly PlanEdit[]): void =>
  doc.transact(() => {
    for (const { line, productId, partyId, day, quantity } of edits)
      if (line === 'production') setProduction(doc, productId, partyId, day, quantity)
      else setDelivery(doc, productId, partyId, day, quantity === 0 ? undefined : quantity)
  }, LOCAL_ORIGIN)

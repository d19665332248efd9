import { isQuantity } from '@rembuk/core/quantity'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { Target } from '../cells/write'
import { cellKeys } from './cell-keys'

/**
 * Makes a cell hold again what its keys held, as one edit of this person's that undo takes back. What
 * is no quantity clears its key.
 */
export const restoreCell = (doc: Y.Doc, target: Target, values: Readonly<Record<string, unknown>>): void => {
  const { line } = target
  doc.transact(() => {
    for (const key of cellKeys(target).keys) {
      const held = values[key]
      const quantity = isQuantity(held) ? held : undefined
      if (line.kind === 'demand') setDemand(doc, line.productId, key, quantity)
      else if (line.kind === 'production') setProduction(doc, line.productId, line.partyId, key, quantity)
      else setDelivery(doc, line.productId, line.partyId, key, quantity)
    }
  }, LOCAL_ORIGIN)
}

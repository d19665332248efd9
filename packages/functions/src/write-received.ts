import { randomUUID } from 'node:crypto'
import { DomainError } from '@rembuk/core/refusal'
import { setDeliveryReceived } from '@rembuk/plandoc/edit/delivery-details'
import type { LiveDeps } from '@rembuk/sync/server/ports'
import { push } from '@rembuk/sync/server/push'
import { stateAt } from '@rembuk/sync/server/state-at'
import type { Deps } from '@rembuk/usecases/ports/deps'
import * as Y from 'yjs'

/** What a delivery's receipt changes in a plan, as a Yjs v1 update; undefined where it says so already. */
const receivedUpdate = (
  doc: Y.Doc,
  received: Parameters<Deps['writeReceived']>[0],
): Uint8Array | undefined => {
  const { productId, partyId, day, accepted } = received
  let isChanged = false
  doc.once('update', () => {
    isChanged = true
  })
  const before = Y.encodeStateVector(doc)
  setDeliveryReceived(doc, productId, partyId, day, accepted)
  return isChanged ? Y.encodeStateAsUpdate(doc, before) : undefined
}

/**
 * Writes what was received into a live plan and tells those who have it open. A plan that takes nothing
 * more stays as it is: the receipt itself is in the ledger.
 */
export const receivedWriter =
  (live: LiveDeps): Deps['writeReceived'] =>
  async (received) => {
    const { documentId, personId } = received
    const state = await stateAt(live, documentId)
    if (!state) return
    const { doc, n } = state
    try {
      const update = receivedUpdate(doc, received)
      if (update) await push(live, { documentId, personId }, { id: randomUUID(), update, known: n })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    } finally {
      doc.destroy()
    }
  }

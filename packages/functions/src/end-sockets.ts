import { CLOSE } from '@rembuk/sync/protocol/close-codes'
import { evict } from '@rembuk/sync/server/evict'
import type { LiveDeps } from '@rembuk/sync/server/ports'
import { planDocumentId } from '@rembuk/usecases/documents/plan-document'
import type { Deps } from '@rembuk/usecases/ports/deps'

/** Closes a session's sockets by going through the documents that its person may have open. */
export const socketEnder =
  (live: LiveDeps, { partnerships }: Pick<Deps, 'partnerships'>): Deps['endSockets'] =>
  async ({ personId, sessionId }) => {
    const memberships = await partnerships.ofPerson(personId)
    await Promise.all(
      memberships.map(({ partnershipId }) =>
        evict(
          live,
          planDocumentId(partnershipId),
          (connection) => connection.sessionId === sessionId,
          CLOSE.unauthenticated,
        ),
      ),
    )
  }

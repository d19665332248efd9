import { CLOSE } from '@rembuk/sync/protocol/close-codes'
import { evict } from '@rembuk/sync/server/evict'
import type { LiveDeps } from '@rembuk/sync/server/ports'
import { openDocumentIds } from '@rembuk/usecases/documents/open-documents'
import type { Deps } from '@rembuk/usecases/ports/deps'

/** Closes a person's sockets to one document, telling them that they may not read it. */
export const documentSocketEnder =
  (live: LiveDeps): Deps['endSocketsTo'] =>
  ({ documentId, personId }) =>
    evict(live, documentId, (connection) => connection.personId === personId, CLOSE.noAccess)

/**
 * Closes a session's sockets by going through the documents that its person may have open. The
 * list of them may lag behind: a socket that it misses ends when its client next asks what is new.
 */
export const socketEnder =
  (live: LiveDeps, { partnerships, ledger }: Pick<Deps, 'partnerships' | 'ledger'>): Deps['endSockets'] =>
  async ({ personId, sessionId }) => {
    const memberships = await partnerships.ofPerson(personId)
    const open = await Promise.all(
      memberships.map(({ partnershipId }) => openDocumentIds({ ledger }, partnershipId)),
    )
    await Promise.all(
      open
        .flat()
        .map((documentId) =>
          evict(live, documentId, (connection) => connection.sessionId === sessionId, CLOSE.unauthenticated),
        ),
    )
  }

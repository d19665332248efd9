import { openDocumentIds } from '../documents/open-documents'
import type { Deps } from '../ports/deps'

/**
 * Ends a person's part in a partnership: from now on it is as unknown to them as to a stranger, and then
 * the sockets that they have open to its documents are closed. That it may be ended is the caller's to
 * check. Calling it again after an outage closes what was left open.
 */
export const endMembership = async (
  { partnerships, ledger, endSocketsTo }: Pick<Deps, 'partnerships' | 'ledger' | 'endSocketsTo'>,
  { partnershipId, personId }: { partnershipId: string; personId: string },
): Promise<void> => {
  await partnerships.removeMembership(partnershipId, personId)
  const open = await openDocumentIds({ ledger }, partnershipId)
  await Promise.all(open.map((documentId) => endSocketsTo({ documentId, personId })))
}

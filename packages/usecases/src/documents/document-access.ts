import { may } from '@rembuk/core/access/policy'
import { parseDocumentId } from '@rembuk/core/document-id'
import { liveMembership } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import { planDocumentId } from './plan-document'

/**
 * What a person may do with a live document as of now. Undefined, as if it did not exist, for a
 * stranger, for a part that has ended and for an id that names no document.
 */
export const documentAccess = async (
  deps: Pick<Deps, 'partnerships' | 'now'>,
  personId: string,
  documentId: string,
): Promise<'editor' | 'reader' | undefined> => {
  const address = parseDocumentId(documentId)
  if (!address || documentId !== planDocumentId(address.partnershipId)) return undefined
  const membership = await liveMembership(deps, address.partnershipId, personId)
  if (!membership) return undefined
  if (may(membership.role, 'plan:edit')) return 'editor'
  return may(membership.role, 'plan:read') ? 'reader' : undefined
}

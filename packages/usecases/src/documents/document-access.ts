import { may } from '@rembuk/core/access/policy'
import { parseDocumentId } from '@rembuk/core/document-id'
import { liveMembership } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { documentIds } from './partnership-documents'

export interface Access {
  role: 'editor' | 'reader'
  /** The part in the partnership that it comes from. */
  membership: Membership
}

/**
 * What a person may do with a live document as of now. Undefined, as if it did not exist, for a
 * stranger, for a part that has ended and for an id that names no document.
 */
export const documentAccess = async (
  deps: Pick<Deps, 'partnerships' | 'now'>,
  personId: string,
  documentId: string,
): Promise<Access | undefined> => {
  const address = parseDocumentId(documentId)
  if (!address || !documentIds(address.partnershipId).includes(documentId)) return undefined
  const membership = await liveMembership(deps, address.partnershipId, personId)
  if (!membership || !may(membership.role, `${address.kind}:read`)) return undefined
  return { role: may(membership.role, `${address.kind}:edit`) ? 'editor' : 'reader', membership }
}

import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { acceptInvitation } from '../partnerships/invitation'
import type { Deps } from '../ports/deps'
import { documentAccess } from './document-access'

/**
 * Lets the actor through to a live document; an invited one has accepted the invitation by it. Refuses with 'not-found' where the actor has no access
 * at all and with 'read-only' where they ask for more than to read.
 */
export const requireAccess = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'now'>,
  actor: Actor,
  documentId: string,
  wanted: 'read' | 'edit',
): Promise<void> => {
  const access = await documentAccess(deps, actor.personId, documentId)
  if (!access) throw new DomainError('not-found')
  if (wanted === 'edit' && access.role !== 'editor') throw new DomainError('read-only')
  await acceptInvitation(deps, access.membership)
}

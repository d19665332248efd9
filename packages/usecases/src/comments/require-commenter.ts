import { may } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { documentAccess } from '../documents/document-access'
import { acceptInvitation } from '../partnerships/invitation'
import type { Deps } from '../ports/deps'

/**
 * Lets through who may comment on a document. Refuses with 'not-found' where the actor has no access at
 * all and with 'read-only' where they may only read.
 */
export const requireCommenter = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'now'>,
  actor: Actor,
  documentId: string,
): Promise<void> => {
  const access = await documentAccess(deps, actor.personId, documentId)
  if (!access) throw new DomainError('not-found')
  if (!may(access.membership, 'comment:write')) throw new DomainError('read-only')
  await acceptInvitation(deps, access.membership)
}

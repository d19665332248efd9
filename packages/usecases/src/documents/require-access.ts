import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { documentAccess } from './document-access'

/**
 * Lets the actor through to a live document. Refuses with 'not-found' where the actor has no access
 * at all and with 'read-only' where they ask for more than to read.
 */
export const requireAccess = async (
  deps: Pick<Deps, 'partnerships' | 'now'>,
  actor: Actor,
  documentId: string,
  wanted: 'read' | 'edit',
): Promise<void> => {
  const role = await documentAccess(deps, actor.personId, documentId)
  if (!role) throw new DomainError('not-found')
  if (wanted === 'edit' && role !== 'editor') throw new DomainError('read-only')
}

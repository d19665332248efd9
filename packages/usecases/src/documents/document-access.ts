import { may } from '@rembuk/core/access/policy'
import { type DocumentAddress, documentId as idOf, parseDocumentId } from '@rembuk/core/document-id'
import { closedRecordId, meetingsLedgerId, openedRecordId } from '../meetings/meeting-documents'
import { liveMembership } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'

export interface Access {
  role: 'editor' | 'reader'
  /** The part in the partnership that it comes from. */
  membership: Membership
}

/** Whether a facilitator sits in a meeting by invitation; loaded with the first who asks, as few do. */
const isGuest = async (
  deps: Pick<Deps, 'ledger'>,
  membership: Membership,
  { kind, number }: DocumentAddress,
): Promise<boolean> => {
  if (kind !== 'meeting' || !may(membership, 'meeting:attend')) return false
  const { attends } = await import('../meetings/attends')
  return attends(deps, membership, number)
}

/** A partnership has one plan and one set of terms; a meeting's document is there once the meeting was opened, and is not written in any more once it is closed. */
const existing = async (
  { ledger }: Pick<Deps, 'ledger'>,
  { partnershipId, kind, number }: DocumentAddress,
): Promise<{ isFrozen: boolean } | undefined> => {
  if (kind !== 'meeting') return number === 1 ? { isFrozen: false } : undefined
  const ledgerId = meetingsLedgerId(partnershipId)
  const [isOpened, isFrozen] = await Promise.all([
    ledger.has(ledgerId, openedRecordId(number)),
    ledger.has(ledgerId, closedRecordId(number)),
  ])
  return isOpened ? { isFrozen } : undefined
}

/**
 * What a person may do with a live document as of now. Undefined, as if it did not exist, for a
 * stranger, for a part that has ended and for an id that names no document.
 */
export const documentAccess = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'now'>,
  personId: string,
  documentId: string,
): Promise<Access | undefined> => {
  const address = parseDocumentId(documentId)
  if (!address || idOf(address) !== documentId) return undefined
  const membership = await liveMembership(deps, address.partnershipId, personId)
  if (!membership) return undefined
  const mayRead = may(membership, `${address.kind}:read`) || (await isGuest(deps, membership, address))
  if (!mayRead) return undefined
  const document = await existing(deps, address)
  if (!document) return undefined
  const mayEdit = may(membership, `${address.kind}:edit`) && !document.isFrozen
  return { role: mayEdit ? 'editor' : 'reader', membership }
}

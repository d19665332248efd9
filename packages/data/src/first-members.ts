import { DomainError } from '@rembuk/core/refusal'
import type { Membership } from '@rembuk/usecases/ports/partnerships'

/** DynamoDB takes 100 items in a transaction; one of them is the partnership. */
const limit = 99

/** @throws DomainError 'too-large' where these are too many to be written together with a partnership. */
export const checkFirstMembers = (memberships: Membership[]): void => {
  if (memberships.length > limit) throw new DomainError('too-large', { limit })
}

import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { ticketHash } from './ticket-hash'

/**
 * Who may open a socket with this ticket, and to which document; the ticket is used up by it.
 * Refuses with 'unauthenticated' a ticket that is unknown, used or older than 30 seconds.
 */
export const redeemTicket = async (
  { tickets, secrets, now }: Pick<Deps, 'tickets' | 'secrets' | 'now'>,
  ticket: string,
): Promise<Actor & { documentId: string }> => {
  const taken = await tickets.take(ticketHash(secrets, ticket))
  if (!taken || taken.expiresAt <= now()) throw new DomainError('unauthenticated')
  const { personId, sessionId, documentId } = taken
  return { personId, sessionId, documentId }
}

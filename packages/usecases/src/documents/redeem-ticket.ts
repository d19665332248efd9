import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { ticketHash } from './ticket-hash'

/**
 * Who may open a socket with this ticket, and to which document; the ticket is used up by it.
 * Refuses with 'unauthenticated' a ticket that is unknown, used or older than 30 seconds, and one
 * whose session has ended since.
 */
export const redeemTicket = async (
  { tickets, sessions, secrets, now }: Pick<Deps, 'tickets' | 'sessions' | 'secrets' | 'now'>,
  ticket: string,
): Promise<Actor & { documentId: string }> => {
  const taken = await tickets.take(ticketHash(secrets, ticket))
  if (!taken || taken.expiresAt <= now()) throw new DomainError('unauthenticated')
  const { personId, sessionId, documentId } = taken
  const live = await sessions.list(personId)
  if (!live.some(({ id }) => id === sessionId)) throw new DomainError('unauthenticated')
  return { personId, sessionId, documentId }
}

import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { randomToken } from '../random/token'
import { requireAccess } from './require-access'
import { ticketHash } from './ticket-hash'

/** How long a ticket is good, in milliseconds. */
const TICKET_LIFE_MS = 30_000

type IssueTicketDeps = Pick<
  Deps,
  'partnerships' | 'ledger' | 'tickets' | 'secrets' | 'now' | 'randomBytes' | 'socketUrl'
>

/**
 * A ticket with which the actor may open one socket to the document, within 30 seconds.
 * Refuses with 'not-found' where the actor may not read it.
 */
export const issueTicket = async (
  deps: IssueTicketDeps,
  actor: Actor,
  documentId: string,
): Promise<{ ticket: string; url: string }> => {
  await requireAccess(deps, actor, documentId, 'read')
  const { tickets, secrets, now, randomBytes, socketUrl } = deps
  const ticket = randomToken(randomBytes)
  await tickets.put({
    ticketHash: ticketHash(secrets, ticket),
    personId: actor.personId,
    documentId,
    sessionId: actor.sessionId,
    expiresAt: now() + TICKET_LIFE_MS,
  })
  return { ticket, url: socketUrl }
}

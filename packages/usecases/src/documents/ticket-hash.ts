import type { Secrets } from '../ports/secrets'

/** What is stored of a ticket. */
export const ticketHash = (secrets: Secrets, ticket: string): string => secrets.hash('ticket', ticket)

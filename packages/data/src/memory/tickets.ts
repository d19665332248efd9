import type { Ticket, TicketStore } from '@rembuk/usecases/ports/people'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryTickets = (now: () => number): AtOnce<TicketStore> => {
  const tickets = new Map<string, Ticket>()
  return {
    put: (ticket) => {
      tickets.set(ticket.ticketHash, { ...ticket })
    },

    take: (ticketHash) => {
      const ticket = tickets.get(ticketHash)
      tickets.delete(ticketHash)
      return ticket && isLive(ticket, now()) ? ticket : undefined
    },
  }
}

import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

const aTicket = (now: number) => ({
  ticketHash: newId(),
  personId: newId(),
  documentId: 'k3v9x2.plan.1',
  sessionId: newId(),
  expiresAt: now + 30_000,
})

export const describeTickets = (makeStores: MakeStores) =>
  describe('tickets', () => {
    it('are taken by exactly one of 20 at once', async () => {
      const { tickets, now } = setUp(makeStores)
      const ticket = aTicket(now())
      await tickets.put(ticket)
      const taken = await atOnce(20, () => tickets.take(ticket.ticketHash))
      expect(taken.filter((one) => one !== undefined)).toEqual([ticket])
    })

    it('are worth nothing when unknown or too old', async () => {
      const { tickets, now, pass } = setUp(makeStores)
      const ticket = aTicket(now())
      await tickets.put(ticket)
      expect(await tickets.take(newId())).toBeUndefined()
      pass(30_000)
      expect(await tickets.take(ticket.ticketHash)).toBeUndefined()
    })

    it('are not found by a hash that differs in capital letters only', async () => {
      const { tickets, now } = setUp(makeStores)
      const ticket = aTicket(now())
      const hash = ticket.ticketHash
      await tickets.put(ticket)
      expect(await tickets.take(hash.toUpperCase())).toBeUndefined()
      expect(await tickets.take(hash)).toEqual(ticket)
    })
  })

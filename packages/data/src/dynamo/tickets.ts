import type { TicketStore } from '@rembuk/usecases/ports/people'
import { Entity } from 'electrodb'
import { isLive } from '../expiry'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, model, pk, sk, text } from './schema'

const ticketSchema = {
  model: model('ticket'),
  attributes: { ticketHash: text, personId: text, documentId: text, sessionId: text, ...expiry },
  indexes: { primary: { pk: pk('ticket#', 'ticketHash'), sk: sk('ticket') } },
} as const

export const dynamoTickets = (place: Place): TicketStore => {
  const tickets = new Entity(ticketSchema, entityConfig(place))
  return {
    put: async (ticket) => {
      await answerOf(tickets.put(ticket).go())
    },

    take: async (ticketHash) => {
      const { data } = await answerOf(
        tickets.remove({ ticketHash }).go({ response: 'all_old', returnOnConditionCheckFailure: true }),
      )
      return data && isLive(data, place.now()) ? data : undefined
    },
  }
}

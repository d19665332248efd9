import type { AcknowledgeLinkStore } from '@rembuk/usecases/ports/acknowledgements'
import { Entity } from 'electrodb'
import { isLive } from '../expiry'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, pk, sk, text } from './schema'

const linkSchema = {
  model: model('acknowledge-link'),
  attributes: {
    tokenHash: text,
    personId: text,
    partnershipId: text,
    version: integer,
    count: integer,
    change: { type: ['agreed', 'moved', 'changed'] as const, required: true },
    ...expiry,
  },
  indexes: { primary: { pk: pk('told#', 'tokenHash'), sk: sk('told') } },
} as const

export const dynamoAcknowledgeLinks = (place: Place): AcknowledgeLinkStore => {
  const links = new Entity(linkSchema, entityConfig(place))
  return {
    put: async (link) => {
      await answerOf(links.put(link).go())
    },

    get: async (tokenHash) => {
      const { data } = await answerOf(links.get({ tokenHash }).go({ consistent: true }))
      return data && isLive(data, place.now()) ? data : undefined
    },

    remove: async (tokenHash) => {
      await answerOf(links.delete({ tokenHash }).go())
    },
  }
}

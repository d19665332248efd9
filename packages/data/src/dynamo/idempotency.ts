import { randomUUID } from 'node:crypto'
import type { IdempotencyStore } from '@rembuk/usecases/ports/people'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, model, optionalInteger, optionalText, pk, sk, text } from './schema'

const requestSchema = {
  model: model('request'),
  attributes: {
    key: text,
    requestHash: text,
    /** Tells this claim from every other, so that a retry after a lost answer knows its own. */
    claim: optionalText,
    status: optionalInteger,
    body: optionalText,
    ...expiry,
  },
  indexes: { primary: { pk: pk('request#', 'key'), sk: sk('request') } },
} as const

export const dynamoIdempotency = (place: Place): IdempotencyStore => {
  const requests = new Entity(requestSchema, entityConfig(place))
  return {
    begin: async (key, requestHash, expiresAt) => {
      const claim = randomUUID()
      const begun = await answerOf(
        requests
          .put({ key, requestHash, claim, expiresAt })
          .where((request, { notExists, lte }) => {
            return `${notExists(request.key)} OR ${lte(request.expiresAt, place.now())}`
          })
          .go({ returnOnConditionCheckFailure: 'all_old' }),
      )
      if (!begun.rejected || begun.data?.claim === claim) return 'new'
      const { requestHash: remembered, status, body } = begun.data ?? {}
      if (remembered === undefined || status === undefined || body === undefined) return 'running'
      return { requestHash: remembered, status, body }
    },

    finish: async (key, answer, expiresAt) => {
      await answerOf(requests.put({ key, ...answer, expiresAt }).go())
    },

    abandon: async (key) => {
      await answerOf(requests.delete({ key }).go())
    },
  }
}

import type { RateStore } from '@rembuk/usecases/ports/people'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, pk, sk, text } from './schema'

const rateSchema = {
  model: model('rate'),
  attributes: { key: text, windowStart: integer, counted: integer, ...expiry },
  indexes: { primary: { pk: pk('rate#', 'key'), sk: sk('w#', 'windowStart') } },
} as const

export const dynamoRates = (place: Place): RateStore => {
  const rates = new Entity(rateSchema, entityConfig(place))
  return {
    count: async (key, windowStart, endsAt) => {
      const { data } = await answerOf(
        rates.upsert({ key, windowStart, expiresAt: endsAt }).add({ counted: 1 }).go({ response: 'all_new' }),
      )
      return data.counted
    },
  }
}

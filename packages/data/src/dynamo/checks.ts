import type { CheckStore } from '@rembuk/usecases/ports/checks'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { integer, model, pk, sk, text } from './schema'

const checkSchema = {
  model: model('check'),
  attributes: { code: text, partnershipId: text, version: integer },
  indexes: { primary: { pk: pk('check#', 'code'), sk: sk('check') } },
} as const

export const dynamoChecks = (place: Place): CheckStore => {
  const checks = new Entity(checkSchema, entityConfig(place))
  return {
    put: async (code, checked) => {
      await answerOf(checks.put({ code, ...checked }).go())
    },

    get: async (code) => {
      const { data } = await answerOf(checks.get({ code }).go({ consistent: true }))
      return data ? { partnershipId: data.partnershipId, version: data.version } : undefined
    },
  }
}

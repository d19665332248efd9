import type { CodeStore } from '@rembuk/usecases/ports/people'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, pk, sk, text } from './schema'

const codeSchema = {
  model: model('code'),
  attributes: { askerHash: text, phone: text, codeHash: text, attemptsLeft: integer, ...expiry },
  indexes: { primary: { pk: pk('code#', 'askerHash'), sk: sk('code') } },
} as const

export const dynamoCodes = (place: Place): CodeStore => {
  const codes = new Entity(codeSchema, entityConfig(place))
  return {
    put: async (request) => {
      await answerOf(codes.put(request).go())
    },

    takeAttempt: async (askerHash) => {
      const taken = await answerOf(
        codes
          .patch({ askerHash })
          .add({ attemptsLeft: -1 })
          .where(({ attemptsLeft }, { gt }) => gt(attemptsLeft, 0))
          .go({ response: 'all_new', returnOnConditionCheckFailure: true }),
      )
      return taken.rejected ? undefined : taken.data
    },

    consume: async (askerHash, codeHash) => {
      const removed = await answerOf(
        codes
          .delete({ askerHash })
          .where(
            (code, { eq, gt }) => `${eq(code.codeHash, codeHash)} AND ${gt(code.expiresAt, place.now())}`,
          )
          .go({ returnOnConditionCheckFailure: true }),
      )
      return !removed.rejected
    },
  }
}

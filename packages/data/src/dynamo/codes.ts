import { randomUUID } from 'node:crypto'
import type { CodeStore } from '@rembuk/usecases/ports/people'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, optionalText, pk, sk, text } from './schema'

const codeSchema = {
  model: model('code'),
  attributes: {
    askerHash: text,
    sentTo: text,
    codeHash: text,
    attemptsLeft: integer,
    /** Absent until it is used. Tells this use from every other, so that a retry after a lost answer knows its own. */
    use: optionalText,
    ...expiry,
  },
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
      const use = randomUUID()
      const used = await answerOf(
        codes
          .patch({ askerHash })
          .set({ use, attemptsLeft: 0 })
          .where((code, { eq, gt, notExists }) => {
            const good = `${eq(code.codeHash, codeHash)} AND ${gt(code.expiresAt, place.now())}`
            return `${good} AND ${notExists(code.use)}`
          })
          .go({ returnOnConditionCheckFailure: 'all_old' }),
      )
      return !used.rejected || used.data?.use === use
    },
  }
}

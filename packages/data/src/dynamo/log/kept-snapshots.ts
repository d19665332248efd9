import type { DocumentLog } from '@rembuk/sync/server/ports'
import { Entity } from 'electrodb'
import { answerOf } from '../outcome'
import { entityConfig, type Place } from '../place'
import { integer, keyNumber, model, pk, sk, text } from '../schema'

const keptSchema = {
  model: model('kept'),
  attributes: { documentId: text, snap: keyNumber, gen: text, chunks: integer },
  indexes: { primary: { pk: pk('doc#', 'documentId'), sk: sk('p#', 'snap') } },
} as const

export const dynamoKeptSnapshots = (place: Place): Pick<DocumentLog, 'keepSnapshot' | 'keptSnapshot'> => {
  const kept = new Entity(keptSchema, entityConfig(place))
  return {
    keepSnapshot: async (documentId, { snap, gen, chunks }) => {
      await answerOf(
        kept.create({ documentId, snap, gen, chunks }).go({ returnOnConditionCheckFailure: true }),
      )
    },

    keptSnapshot: async (documentId, n) => {
      const { data } = await answerOf(
        kept.query
          .primary({ documentId })
          .between({ snap: 0 }, { snap: n })
          .go({ consistent: true, order: 'desc', limit: 1 }),
      )
      const [last] = data
      return last && { snap: last.snap, gen: last.gen, chunks: last.chunks }
    },
  }
}

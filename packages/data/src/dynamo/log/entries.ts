import type { DocumentLog } from '@rembuk/sync/server/ports'
import { Entity } from 'electrodb'
import { packBytes, unpackBytes } from '../../packed-bytes'
import { answerOf } from '../outcome'
import { entityConfig, type Place } from '../place'
import { integer, keyNumber, model, optionalBinary, optionalFlag, pk, sk, text } from '../schema'

/** `bytes` is the update as stored, absent where the number was given up. */
const entrySchema = {
  model: model('update'),
  attributes: {
    documentId: text,
    seq: keyNumber,
    bytes: optionalBinary,
    gzipped: optionalFlag,
    personId: text,
    batchId: text,
    at: integer,
  },
  indexes: { primary: { pk: pk('doc#', 'documentId'), sk: sk('u#', 'seq') } },
} as const

const lastSeq = 999_999_999_999

export const dynamoEntries = (place: Place): Pick<DocumentLog, 'putEntry' | 'readEntries'> => {
  const entries = new Entity(entrySchema, entityConfig(place))
  return {
    putEntry: async (documentId, { update, ...rest }) => {
      const stored = { documentId, ...rest, ...(update && packBytes(update)) }
      const put = await answerOf(entries.create(stored).go({ returnOnConditionCheckFailure: true }))
      return !put.rejected
    },

    readEntries: async (documentId, after) => {
      const { data } = await answerOf(
        entries.query
          .primary({ documentId })
          .between({ seq: after + 1 }, { seq: lastSeq })
          .go({ consistent: true, pages: 'all' }),
      )
      return data.map(({ seq, bytes, gzipped = false, personId, batchId, at }) => {
        return { seq, update: bytes && unpackBytes({ bytes, gzipped }), personId, batchId, at }
      })
    },
  }
}

import type { DocumentLog, LogEntry } from '@rembuk/sync/server/ports'
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

type Identity = Pick<LogEntry, 'personId' | 'batchId' | 'at'>

const lastSeq = 999_999_999_999

/**
 * Whether the entry that is there is the very one being written: the answer to a first attempt was
 * lost, and the attempt after it met its own effect.
 */
const isSame = (there: Identity | null | undefined, { personId, batchId, at }: Identity): boolean =>
  there?.batchId === batchId && there.personId === personId && there.at === at

export const dynamoEntries = (place: Place): Pick<DocumentLog, 'putEntry' | 'readEntries'> => {
  const entries = new Entity(entrySchema, entityConfig(place))
  return {
    putEntry: async (documentId, { update, ...rest }) => {
      const stored = { documentId, ...rest, ...(update && packBytes(update)) }
      const put = await answerOf(entries.create(stored).go({ returnOnConditionCheckFailure: 'all_old' }))
      return !put.rejected || isSame(put.data, rest)
    },

    readEntries: async (documentId, after, upTo = lastSeq) => {
      if (upTo <= after) return []
      const { data } = await answerOf(
        entries.query
          .primary({ documentId })
          .between({ seq: after + 1 }, { seq: upTo })
          .go({ consistent: true, pages: 'all' }),
      )
      return data.map(({ seq, bytes, gzipped = false, personId, batchId, at }) => {
        return { seq, update: bytes && unpackBytes({ bytes, gzipped }), personId, batchId, at }
      })
    },
  }
}

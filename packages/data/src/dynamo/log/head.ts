import type { DocumentLog } from '@rembuk/sync/server/ports'
import { Entity } from 'electrodb'
import { answerOf } from '../outcome'
import { entityConfig, type Place } from '../place'
import { integer, model, optionalInteger, optionalText, pk, sk, text } from '../schema'

/** `snap`, `gen` and `chunks` are absent until there is a snapshot. */
const headSchema = {
  model: model('head'),
  attributes: {
    documentId: text,
    seq: integer,
    bytes: integer,
    snap: optionalInteger,
    gen: optionalText,
    chunks: optionalInteger,
    /** The number at which the document became due for compaction; the stream's filter looks for it. */
    due: { ...optionalInteger, hidden: true },
    /** The stream's filter looks for a head that has it and had it not before. */
    unseenSince: optionalInteger,
  },
  indexes: { primary: { pk: pk('doc#', 'documentId'), sk: sk('head') } },
} as const

const noSnapshot = { snap: 0, gen: '', chunks: 0 }

export const dynamoHead = (
  place: Place,
): Pick<DocumentLog, 'takeNumber' | 'markSeen' | 'readHead' | 'moveHead' | 'markDue'> => {
  const heads = new Entity(headSchema, entityConfig(place))
  return {
    takeNumber: async (documentId, bytes, at) => {
      const taking = heads.upsert({ documentId }).add({ seq: 1, bytes })
      const marking = at === undefined ? taking : taking.ifNotExists({ unseenSince: at })
      const { data } = await answerOf(marking.go({ response: 'all_new' }))
      const { documentId: _, ...head } = data
      return { ...noSnapshot, ...head }
    },

    markSeen: async (documentId) => {
      await answerOf(
        heads.patch({ documentId }).remove(['unseenSince']).go({ returnOnConditionCheckFailure: true }),
      )
    },

    readHead: async (documentId) => {
      const { data } = await answerOf(heads.get({ documentId }).go({ consistent: true }))
      if (!data) return { seq: 0, bytes: 0, ...noSnapshot }
      const { documentId: _, ...head } = data
      return { ...noSnapshot, ...head }
    },

    moveHead: async (documentId, from, { freedBytes, ...to }) => {
      const moved = await answerOf(
        heads
          .patch({ documentId })
          .set(to)
          .add({ bytes: -freedBytes })
          .remove(['due'])
          .where(({ snap, gen }, { eq, notExists }) =>
            from.gen === '' ? notExists(gen) : `${eq(gen, from.gen)} AND ${eq(snap, from.snap)}`,
          )
          .go({ returnOnConditionCheckFailure: true }),
      )
      return !moved.rejected
    },

    markDue: async (documentId, seq) => {
      await answerOf(
        heads.patch({ documentId }).set({ due: seq }).go({ returnOnConditionCheckFailure: true }),
      )
    },
  }
}

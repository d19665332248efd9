import { STORED_BYTES } from '@rembuk/sync/protocol/limits'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import { Entity } from 'electrodb'
import { joinBytes } from '../../joined-bytes'
import { each } from '../each'
import { answerOf } from '../outcome'
import { entityConfig, type Place } from '../place'
import { binary, keyNumber, model, pk, sk, text } from '../schema'

const chunkSchema = {
  model: model('chunk'),
  attributes: { documentId: text, snap: keyNumber, gen: text, index: keyNumber, bytes: binary },
  indexes: { primary: { pk: pk('doc#', 'documentId'), sk: sk('s#', 'snap', 'gen', 'index') } },
} as const

const writesAtATime = 8

export const dynamoSnapshots = (
  place: Place,
): Pick<DocumentLog, 'readSnapshot' | 'putSnapshot' | 'deleteSnapshot'> => {
  const chunks = new Entity(chunkSchema, entityConfig(place))
  return {
    readSnapshot: async (documentId, { snap, gen, chunks: expected }) => {
      if (expected === 0) return undefined
      const { data } = await answerOf(
        chunks.query.primary({ documentId, snap, gen }).go({ consistent: true, pages: 'all' }),
      )
      return data.length === expected ? joinBytes(data.map(({ bytes }) => bytes)) : undefined
    },

    putSnapshot: async (documentId, { snap, gen, chunks: pieces }) => {
      if (pieces.some((bytes) => bytes.length > STORED_BYTES)) throw new RangeError('a chunk is too large')
      await each([...pieces.entries()], writesAtATime, ([index, bytes]) =>
        answerOf(chunks.put({ documentId, snap, gen, index, bytes }).go()),
      )
    },

    deleteSnapshot: async (documentId, { snap, gen, chunks: count }) => {
      await each([...Array(count).keys()], writesAtATime, (index) =>
        answerOf(chunks.delete({ documentId, snap, gen, index }).go()),
      )
    },
  }
}

import type { ContentStore } from '@rembuk/usecases/ports/ledger'
import { Entity } from 'electrodb'
import { contentParts, joinContent } from '../content-parts'
import { each } from './each'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { binary, integer, keyNumber, model, pk, sk, text } from './schema'

/** Each part says how many there are, so that one that is missing is noticed. */
const partSchema = {
  model: model('content-part'),
  attributes: { partnershipId: text, hash: text, index: keyNumber, count: integer, bytes: binary },
  indexes: { primary: { pk: pk('content#', 'partnershipId'), sk: sk('', 'hash', 'index') } },
} as const

const writesAtATime = 8

export const dynamoContents = (place: Place): ContentStore => {
  const parts = new Entity(partSchema, entityConfig(place))
  return {
    put: async (partnershipId, hash, content) => {
      const cut = contentParts(content)
      await each([...cut.entries()], writesAtATime, ([index, bytes]) =>
        answerOf(parts.put({ partnershipId, hash, index, count: cut.length, bytes }).go()),
      )
    },

    get: async (partnershipId, hash) => {
      const { data } = await answerOf(
        parts.query.primary({ partnershipId, hash }).go({ consistent: true, pages: 'all' }),
      )
      if (data.length === 0 || data.length !== data[0]?.count) return undefined
      try {
        return joinContent(data.map(({ bytes }) => bytes))
      } catch {
        // Altered so that it cannot be unpacked: as good as gone.
        return undefined
      }
    },
  }
}

import { photoTypes } from '@rembuk/core/photo'
import type { PhotoStore } from '@rembuk/usecases/ports/photos'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { binary, integer, model, pk, sk, text } from './schema'

const photoSchema = {
  model: model('photo'),
  attributes: {
    partnershipId: text,
    id: text,
    type: { type: photoTypes, required: true },
    bytes: binary,
    personId: text,
    at: integer,
  },
  indexes: { primary: { pk: pk('photo#', 'partnershipId'), sk: sk('', 'id') } },
} as const

export const dynamoPhotos = (place: Place): PhotoStore => {
  const photos = new Entity(photoSchema, entityConfig(place))
  return {
    put: async (photo) => {
      await answerOf(photos.create(photo).go({ returnOnConditionCheckFailure: true }))
    },

    get: async (partnershipId, id) => {
      const { data } = await answerOf(photos.get({ partnershipId, id }).go({ consistent: true }))
      return data ? { ...data, bytes: Uint8Array.from(data.bytes) } : undefined
    },
  }
}

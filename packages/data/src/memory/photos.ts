import type { Photo, PhotoStore } from '@rembuk/usecases/ports/photos'
import type { AtOnce } from './port'

export const memoryPhotos = (): AtOnce<PhotoStore> => {
  const photos = new Map<string, Photo>()
  const place = (partnershipId: string, id: string): string => JSON.stringify([partnershipId, id])
  return {
    put: (photo) => {
      const where = place(photo.partnershipId, photo.id)
      if (!photos.has(where)) photos.set(where, structuredClone(photo))
    },

    get: (partnershipId, id) => structuredClone(photos.get(place(partnershipId, id))),
  }
}

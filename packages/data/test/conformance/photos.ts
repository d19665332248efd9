import { PHOTO_BYTES } from '@rembuk/core/photo'
import type { Photo } from '@rembuk/usecases/ports/photos'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const aPhoto = (partnershipId = newId(), id = newId()): Photo => ({
  partnershipId,
  id,
  type: 'image/webp',
  bytes: Uint8Array.from([0, 1, 254, 255]),
  personId: 'sari',
  at: 1_700_000_000_000,
})

export const describePhotos = (makeStores: MakeStores) =>
  describe('photos', () => {
    it('come back as they went in, up to the largest', async () => {
      const { photos } = setUp(makeStores)
      const largest = Uint8Array.from({ length: PHOTO_BYTES }, (_, index) => (index * 7919) % 251)
      for (const photo of [aPhoto(), { ...aPhoto(), bytes: largest }]) {
        await photos.put(photo)
        const { bytes, ...rest } = (await photos.get(photo.partnershipId, photo.id)) ?? aPhoto()
        expect({ ...rest, bytes: undefined }).toEqual({ ...photo, bytes: undefined })
        expect(Buffer.compare(bytes, photo.bytes)).toBe(0)
      }
    })

    it('are written once: what is put under the same id later changes nothing', async () => {
      const { photos } = setUp(makeStores)
      const first = aPhoto()
      await photos.put(first)
      await atOnce(5, (index) => photos.put({ ...first, personId: 'karyo', at: index }))
      expect(await photos.get(first.partnershipId, first.id)).toEqual(first)
    })

    it('belong to one partnership and are unknown in another', async () => {
      const { photos } = setUp(makeStores)
      const photo = aPhoto()
      await photos.put(photo)
      expect(await photos.get(newId(), photo.id)).toBeUndefined()
      expect(await photos.get(photo.partnershipId, newId())).toBeUndefined()
      const same = aPhoto(newId(), photo.id)
      await photos.put(same)
      expect(await photos.get(same.partnershipId, photo.id)).toEqual(same)
    })

    it('do not change when the bytes given or returned are changed', async () => {
      const { photos } = setUp(makeStores)
      const photo = aPhoto()
      const given = { ...photo, bytes: photo.bytes.slice() }
      await photos.put(given)
      given.bytes[0] = 7
      const returned = await photos.get(photo.partnershipId, photo.id)
      if (returned) returned.bytes[1] = 7
      expect(await photos.get(photo.partnershipId, photo.id)).toEqual(photo)
    })

    it.each(awkwardIds)('may have the id %s', async (id) => {
      const { photos } = setUp(makeStores)
      const photo = aPhoto(newId(), id)
      await photos.put(photo)
      expect(await photos.get(photo.partnershipId, id)).toEqual(photo)
    })
  })

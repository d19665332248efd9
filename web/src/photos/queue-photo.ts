import { keepPhotoRoute } from '@rembuk/contract/photo-routes'
import { photoIdOf } from '@rembuk/core/photo'
import { outbox } from '../outbox/outbox'
import type { Queued } from '../outbox/queued'

/** What the outbox calls the photos of a partnership. */
export const aboutPhotos = (partnershipId: string): string => `photos/${partnershipId}`

/** The photos of a partnership in a queue, the oldest first. */
export const queuedPhotos = (queue: readonly Queued[], partnershipId: string): Queued[] =>
  queue.filter(({ about }) => about === aboutPhotos(partnershipId))

/**
 * Puts a photo that is small enough on this device, from where it goes to the partnership by itself, before
 * whatever is queued after it. Resolves when it is safe there. Its id is known before it is sent: it comes
 * from the content, so that a photo which is sent again changes nothing.
 */
export const queuePhoto = async (partnershipId: string, photo: Blob): Promise<void> => {
  const photoId = await photoIdOf(new Uint8Array(await photo.arrayBuffer()))
  await outbox.add(
    keepPhotoRoute,
    { params: { partnershipId, photoId }, body: photo },
    aboutPhotos(partnershipId),
  )
}

import { keepPhotoRoute } from '@rembuk/contract/photo-routes'
import { photoIdOf } from '@rembuk/core/photo'
import { call } from '../api/call'

/**
 * Sends a photo that is small enough to the partnership and answers with its id, under which it can be
 * read from then on. The id comes from the content, so sending it again changes nothing. Throws ApiProblem.
 */
export const sendPhoto = async (partnershipId: string, photo: Blob): Promise<string> => {
  const photoId = await photoIdOf(new Uint8Array(await photo.arrayBuffer()))
  await call(keepPhotoRoute, { params: { partnershipId, photoId }, body: photo })
  return photoId
}

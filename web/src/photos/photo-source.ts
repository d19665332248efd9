import { keepPhotoRoute } from '@rembuk/contract/photo-routes'
import { onCleanup } from 'solid-js'
import { queued } from '../outbox/queued'
import { photoAddress } from './photo-address'

/**
 * Where photos of a partnership are shown from: this device as long as they wait on it, then the server.
 * Call inside a Solid owner, with whose end the copies on the device are let go.
 */
export const createPhotoSource = (partnershipId: () => string): ((photoId: string) => string) => {
  const copies = new Map<string, string>()
  onCleanup(() => {
    for (const address of copies.values()) URL.revokeObjectURL(address)
  })
  const waiting = (photoId: string): unknown =>
    queued().find(
      ({ path, params }) =>
        path === keepPhotoRoute.path &&
        params.partnershipId === partnershipId() &&
        params.photoId === photoId,
    )?.body
  return (photoId) => {
    const photo = waiting(photoId)
    const copy = copies.get(photoId)
    // A copy that is on the screen stays there when the photo has been sent.
    if (copy !== undefined || !(photo instanceof Blob)) return copy ?? photoAddress(partnershipId(), photoId)
    const address = URL.createObjectURL(photo)
    copies.set(photoId, address)
    return address
  }
}

import { photoRoute } from '@rembuk/contract/photo-routes'

/** Where a photo of a partnership is read from: the own server, as who is signed in. */
export const photoAddress = (partnershipId: string, photoId: string): string =>
  photoRoute.path
    .replace('{partnershipId}', encodeURIComponent(partnershipId))
    .replace('{photoId}', encodeURIComponent(photoId))

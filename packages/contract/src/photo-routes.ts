import { PHOTO_BYTES, photoTypes } from '@rembuk/core/photo'
import type { Route } from './routes'

export const keepPhotoRoute = {
  method: 'PUT',
  path: '/api/partnerships/{partnershipId}/photos/{photoId}',
  access: 'signed-in',
  summary: 'Keeps a photo under the hash of its content; sent again it has no further effect',
  bytes: photoTypes,
  maxBodyBytes: PHOTO_BYTES,
  status: 204,
} as const satisfies Route

export const photoRoute = {
  method: 'GET',
  path: '/api/partnerships/{partnershipId}/photos/{photoId}',
  access: 'signed-in',
  summary: 'A photo of a partnership',
  responseBytes: photoTypes,
  status: 200,
} as const satisfies Route

import { isPhotoId } from '@rembuk/core/photo'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { planDocumentId } from '../documents/partnership-documents'
import { requireAccess } from '../documents/require-access'
import type { Deps } from '../ports/deps'
import type { Photo } from '../ports/photos'

/** A photo of a partnership. Refuses with 'not-found' a stranger, as it does an id that has no photo there. */
export const getPhoto = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'photos' | 'now'>,
  actor: Actor,
  partnershipId: string,
  photoId: string,
): Promise<Photo> => {
  await requireAccess(deps, actor, planDocumentId(partnershipId), 'read')
  const photo = isPhotoId(photoId) ? await deps.photos.get(partnershipId, photoId) : undefined
  if (!photo) throw new DomainError('not-found')
  return photo
}

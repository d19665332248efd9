import { PHOTO_BYTES, photoIdOf, photoTypeOf } from '@rembuk/core/photo'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { planDocumentId } from '../documents/partnership-documents'
import { requireAccess } from '../documents/require-access'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'

const DAY_MS = 24 * 60 * 60_000
/** New photos that one person may send in a day: each is stored for good. */
const PER_PERSON_AND_DAY = 200

type KeepPhotoDeps = Pick<Deps, 'partnerships' | 'ledger' | 'photos' | 'rates' | 'now'>

export interface NewPhoto {
  partnershipId: string
  /** The SHA-256 of the bytes as base64url, so that a photo sent again is known. */
  photoId: string
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Keeps a photo for those who take part in the partnership. Sent again, by whomever, it has no further
 * effect.
 *
 * Refuses with 'not-found' a stranger, with 'read-only' who may not edit, with 'too-large' more than
 * 200 KB, with 'bad-input' bytes that are no JPEG, PNG or WebP or whose hash is another, and with
 * 'too-many-requests' past 200 new ones a day.
 */
export const keepPhoto = async (
  deps: KeepPhotoDeps,
  actor: Actor,
  { partnershipId, photoId, bytes }: NewPhoto,
): Promise<void> => {
  await requireAccess(deps, actor, planDocumentId(partnershipId), 'edit')
  if (bytes.length > PHOTO_BYTES) throw new DomainError('too-large', { limit: PHOTO_BYTES })
  const type = photoTypeOf(bytes)
  if (!type) throw new DomainError('bad-input', { fields: ['body'] })
  if ((await photoIdOf(bytes)) !== photoId) throw new DomainError('bad-input', { fields: ['photoId'] })

  const { photos, now } = deps
  if (await photos.get(partnershipId, photoId)) return
  const { personId } = actor
  await countAgainst(deps, { key: `photo ${personId}`, limit: PER_PERSON_AND_DAY, windowMs: DAY_MS })
  await photos.put({ partnershipId, id: photoId, type, bytes, personId, at: now() })
}

import type { PhotoType } from '@rembuk/core/photo'

/** A photo that somebody has sent to a partnership. */
export interface Photo {
  partnershipId: string
  /** The hash of its content. */
  id: string
  type: PhotoType
  bytes: Uint8Array<ArrayBuffer>
  /** Who sent it first. */
  personId: string
  /** When, in milliseconds since 1970. */
  at: number
}

/** Photos are written once and never change, so what was read may be kept for ever. */
export interface PhotoStore {
  /** Keeps the photo; where the partnership has one of this id, nothing happens. */
  put(photo: Photo): Promise<void>
  /** Strongly consistent; undefined where the partnership has none of this id. */
  get(partnershipId: string, photoId: string): Promise<Photo | undefined>
}

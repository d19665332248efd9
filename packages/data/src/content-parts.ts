import { gunzipSync, gzipSync } from 'node:zlib'
import { DomainError } from '@rembuk/core/refusal'
import { STORED_BYTES } from '@rembuk/sync/protocol/limits'
import { joinBytes } from './joined-bytes'

/** Largest content as stored, compressed, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024

/** The content compressed and cut into parts that each fit an item. Throws DomainError 'too-large'. */
export const contentParts = (content: Uint8Array): Uint8Array[] => {
  const packed = gzipSync(content)
  if (packed.length > MOST_BYTES) throw new DomainError('too-large', { limit: MOST_BYTES })
  const parts: Uint8Array[] = []
  for (let from = 0; from < packed.length; from += STORED_BYTES) {
    parts.push(new Uint8Array(packed.subarray(from, from + STORED_BYTES)))
  }
  return parts
}

/** The content that was cut into these parts. */
export const joinContent = (parts: Uint8Array[]): Uint8Array => new Uint8Array(gunzipSync(joinBytes(parts)))

import { gunzipSync, gzipSync } from 'node:zlib'
import { DomainError } from '@rembuk/core/refusal'
import { STORED_BYTES } from '@rembuk/sync/protocol/limits'

/** Bytes as they lie in the store. */
export interface PackedBytes {
  bytes: Uint8Array
  gzipped: boolean
}

/** Below this, in bytes, compressing saves less than the time it takes. */
const worthCompressing = 4 * 1024

/**
 * A copy of the bytes, compressed where that makes them smaller.
 * @throws DomainError 'too-large' where more than `STORED_BYTES` would have to be stored.
 */
export const packBytes = (bytes: Uint8Array): PackedBytes => {
  const compressed = bytes.length > worthCompressing ? gzipSync(bytes) : undefined
  const gzipped = compressed !== undefined && compressed.length < bytes.length
  const packed = new Uint8Array(gzipped ? compressed : bytes)
  if (packed.length > STORED_BYTES) throw new DomainError('too-large', { limit: STORED_BYTES })
  return { bytes: packed, gzipped }
}

/** A copy of the bytes that were packed. */
export const unpackBytes = ({ bytes, gzipped }: PackedBytes): Uint8Array =>
  new Uint8Array(gzipped ? gunzipSync(bytes) : bytes)

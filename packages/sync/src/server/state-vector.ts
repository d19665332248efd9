import { DomainError } from '@rembuk/core/refusal'
import { decodeStateVector } from 'yjs'
import { decodeBytes } from '../protocol/base64'

const isStateVector = (bytes: Uint8Array): boolean => {
  try {
    decodeStateVector(bytes)
    return true
  } catch {
    return false
  }
}

/** The bytes of a Yjs state vector. Refuses with 'bad-input' what does not decode as one. */
export const stateVector = (base64: string): Uint8Array => {
  const bytes = decodeBytes(base64)
  if (!bytes || !isStateVector(bytes)) throw new DomainError('bad-input', { fields: ['sv'] })
  return bytes
}

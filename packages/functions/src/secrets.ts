import { createHmac } from 'node:crypto'
import type { Secrets } from '@rembuk/usecases/ports/secrets'

/** Keyed hashing under one master secret of at least 32 characters; each purpose has a key derived from it. */
export const createSecrets = (masterSecret: string): Secrets => ({
  hash: (purpose, text) => {
    const key = createHmac('sha256', masterSecret).update(purpose).digest()
    return createHmac('sha256', key).update(text).digest('base64url')
  },
})

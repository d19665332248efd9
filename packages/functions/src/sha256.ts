import { createHash } from 'node:crypto'
import type { Sha256 } from '@rembuk/usecases/ledger/entry'

/** SHA-256 in hex. */
export const sha256: Sha256 = (content) => createHash('sha256').update(content).digest('hex')

import type { ContentStore } from '@rembuk/usecases/ports/ledger'
import { contentParts, joinContent } from '../content-parts'
import type { AtOnce } from './port'

export const memoryContents = (): AtOnce<ContentStore> => {
  const contents = new Map<string, Uint8Array[]>()
  const key = (partnershipId: string, hash: string) => JSON.stringify([partnershipId, hash])
  return {
    put: (partnershipId, hash, content) => {
      contents.set(key(partnershipId, hash), contentParts(content))
    },

    get: (partnershipId, hash) => {
      const parts = contents.get(key(partnershipId, hash))
      return parts && joinContent(parts)
    },
  }
}

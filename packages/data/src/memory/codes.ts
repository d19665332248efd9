import type { CodeRequest, CodeStore } from '@rembuk/usecases/ports/people'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryCodes = (now: () => number): AtOnce<CodeStore> => {
  const codes = new Map<string, CodeRequest>()
  return {
    put: (request) => {
      codes.set(request.askerHash, { ...request })
    },

    takeAttempt: (askerHash) => {
      const request = codes.get(askerHash)
      if (!request || request.attemptsLeft <= 0) return undefined
      request.attemptsLeft--
      return { ...request }
    },

    consume: (askerHash, codeHash) => {
      const request = codes.get(askerHash)
      if (request?.codeHash !== codeHash || !isLive(request, now())) return false
      return codes.delete(askerHash)
    },
  }
}

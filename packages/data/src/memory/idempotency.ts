import type { IdempotencyStore, Remembered } from '@rembuk/usecases/ports/people'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryIdempotency = (now: () => number): AtOnce<IdempotencyStore> => {
  const requests = new Map<string, { answer?: Remembered; expiresAt: number }>()
  return {
    begin: (key, _requestHash, expiresAt) => {
      const request = requests.get(key)
      if (request && isLive(request, now())) return request.answer ? { ...request.answer } : 'running'
      requests.set(key, { expiresAt })
      return 'new'
    },

    finish: (key, answer, expiresAt) => {
      requests.set(key, { answer: { ...answer }, expiresAt })
    },

    abandon: (key) => {
      requests.delete(key)
    },
  }
}

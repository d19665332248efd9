import type { RateStore } from '@rembuk/usecases/ports/people'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryRates = (now: () => number): AtOnce<RateStore> => {
  const windows = new Map<string, { counted: number; expiresAt: number }>()
  const forgetEnded = () => {
    for (const [name, window] of windows) if (!isLive(window, now())) windows.delete(name)
  }
  return {
    count: (key, windowStart, endsAt) => {
      forgetEnded()
      const name = JSON.stringify([key, windowStart])
      const counted = (windows.get(name)?.counted ?? 0) + 1
      windows.set(name, { counted, expiresAt: endsAt })
      return counted
    },
  }
}

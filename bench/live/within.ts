import { setTimeout as pause } from 'node:timers/promises'

/** Whether it happened within so many milliseconds. */
export const within = async (ms: number, happening: Promise<void>): Promise<boolean> => {
  const patience = new AbortController()
  const late = pause(ms, false, { signal: patience.signal }).catch(() => false)
  const outcome = await Promise.race([happening.then(() => true), late])
  patience.abort()
  return outcome
}

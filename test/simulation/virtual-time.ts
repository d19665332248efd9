import { vi } from 'vitest'

/** Lets everything that is already due to happen, happen: drains microtasks, real time untouched. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Timers, clock and Math.random that only move when told. */
export const virtualTime = {
  start: (at: number, random: () => number) => {
    vi.spyOn(Math, 'random').mockImplementation(random)
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
      now: at,
    })
  },
  /** Moves on by `ms`, timer by timer, letting each one's consequences happen before the next. */
  pass: async (ms: number) => {
    const end = Date.now() + ms
    await settle()
    for (;;) {
      const marker = setTimeout(() => undefined, end - Date.now())
      vi.advanceTimersToNextTimer()
      clearTimeout(marker)
      await settle()
      if (Date.now() >= end) return
    }
  },
  stop: () => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  },
}

/** Timers that end together. */
export interface Timers {
  after(ms: number, action: () => void): void
  clear(): void
}

export const timers = (): Timers => {
  const running = new Set<ReturnType<typeof setTimeout>>()
  return {
    after: (ms, action) => {
      const timer = setTimeout(() => {
        running.delete(timer)
        action()
      }, ms)
      running.add(timer)
    },
    clear: () => {
      for (const timer of running) clearTimeout(timer)
      running.clear()
    },
  }
}

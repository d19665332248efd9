import type { DocumentRole } from '../protocol/frames'

export interface LiveStatus {
  connection: 'connecting' | 'online' | 'offline' | 'refused'
  /** Why the connection is refused for good. */
  refusal?: 'unauthenticated' | 'no-access' | 'outdated-client'
  /** Everything the server had has arrived. */
  synced: boolean
  /** Local edits that the server's store has not acknowledged. */
  unsent: number
  /** Whether local edits are safe on this device. */
  device: 'saved' | 'saving' | 'failed'
  /** What this person may do, as the server said last. */
  role?: DocumentRole
}

/** A value that tells its listeners when a part of it changes. */
export const observable = <T extends object>(initial: T) => {
  let value = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => value,
    set: (change: Partial<T>) => {
      const changed = Object.entries(change).some(([key, to]) => value[key as keyof T] !== to)
      if (!changed) return
      value = { ...value, ...change }
      for (const listener of listeners) listener(value)
    },
    listen: (listener: (value: T) => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

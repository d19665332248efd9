import { batch, createSignal, getListener } from 'solid-js'

interface Trigger {
  follow: () => void
  changed: () => void
}

const createTrigger = (): Trigger => {
  const [follow, changed] = createSignal(undefined, { equals: false })
  return { follow, changed: () => changed() }
}

/** Says of keys that what they stand for has changed; the values are elsewhere. */
export interface Triggers {
  /** Whoever is being computed hears of this key from now on, and of no other. */
  follow(key: string): void
  /** Tells those who follow one of these keys, all of them at once. */
  changed(keys: Iterable<string | null>): void
}

/** Triggers for any number of keys, each made when somebody first follows it. */
export const createTriggers = (): Triggers => {
  const triggers = new Map<string, Trigger>()
  return {
    follow(key) {
      if (!getListener()) return
      let trigger = triggers.get(key)
      if (!trigger) {
        trigger = createTrigger()
        triggers.set(key, trigger)
      }
      trigger.follow()
    },
    changed: (keys) =>
      batch(() => {
        for (const key of keys) if (key !== null) triggers.get(key)?.changed()
      }),
  }
}

import { batch, createSignal, getListener, onCleanup } from 'solid-js'
import type * as Y from 'yjs'

/** Reads of a document's root maps that Solid follows: one signal per key that somebody looks at. */
export interface RootSignals {
  /** The value under one key of a root map; follows that key alone. */
  value(root: string, key: string): unknown
  /** Follows every change of a root map, whatever the key. */
  follow(root: string): void
}

interface Trigger {
  follow: () => void
  changed: () => void
}

const createTrigger = (): Trigger => {
  const [follow, changed] = createSignal(undefined, { equals: false })
  return { follow, changed: () => changed() }
}

/**
 * Binds root Y.Maps of a document to signals. Values stay in the document: a signal only says that
 * its key changed. Call inside a Solid owner; the observers go with it.
 */
export const rootSignals = (doc: Y.Doc): RootSignals => {
  const roots = new Map<string, { map: Y.Map<unknown>; any: Trigger; keys: Map<string, Trigger> }>()
  const stops: (() => void)[] = []
  onCleanup(() => {
    for (const stop of stops) stop()
  })

  const open = (name: string) => {
    const known = roots.get(name)
    if (known) return known
    const root = { map: doc.getMap<unknown>(name), any: createTrigger(), keys: new Map<string, Trigger>() }
    const observer = (event: Y.YMapEvent<unknown>): void =>
      batch(() => {
        for (const key of event.keysChanged) root.keys.get(key)?.changed()
        root.any.changed()
      })
    root.map.observe(observer)
    stops.push(() => root.map.unobserve(observer))
    roots.set(name, root)
    return root
  }

  return {
    value: (name, key) => {
      const root = open(name)
      if (getListener()) {
        let trigger = root.keys.get(key)
        if (!trigger) {
          trigger = createTrigger()
          root.keys.set(key, trigger)
        }
        trigger.follow()
      }
      return root.map.get(key)
    },
    follow: (name) => open(name).any.follow(),
  }
}

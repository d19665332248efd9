import { batch, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { createTriggers, type Triggers } from './triggers'

/** Reads of a document's root maps that Solid follows: one signal per key that somebody looks at. */
export interface RootSignals {
  /** The value under one key of a root map; follows that key alone. */
  value(root: string, key: string): unknown
  /** Follows every change of a root map, whatever the key. */
  follow(root: string): void
}

/**
 * Binds root Y.Maps of a document to signals. Values stay in the document: a signal only says that
 * its key changed. Call inside a Solid owner; the observers go with it.
 */
export const rootSignals = (doc: Y.Doc): RootSignals => {
  const roots = new Map<string, { map: Y.Map<unknown>; follow: () => void; keys: Triggers }>()
  const stops: (() => void)[] = []
  onCleanup(() => {
    for (const stop of stops) stop()
  })

  const open = (name: string) => {
    const known = roots.get(name)
    if (known) return known
    const [follow, changed] = createSignal(undefined, { equals: false })
    const root = { map: doc.getMap<unknown>(name), follow, keys: createTriggers() }
    const observer = (event: Y.YMapEvent<unknown>): void =>
      batch(() => {
        root.keys.changed(event.keysChanged)
        changed()
      })
    root.map.observe(observer)
    stops.push(() => root.map.unobserve(observer))
    roots.set(name, root)
    return root
  }

  return {
    value: (name, key) => {
      const root = open(name)
      root.keys.follow(key)
      return root.map.get(key)
    },
    follow: (name) => open(name).follow(),
  }
}

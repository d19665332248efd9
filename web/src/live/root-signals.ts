import { findRootMap } from '@rembuk/plandoc/root-values'
import { batch, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { rootNames } from './root-names'
import { createTriggers, type Triggers } from './triggers'

/** Reads of a document's root maps that Solid follows: one signal per key that somebody looks at. */
export interface RootSignals {
  /** The value under one key of a root map; follows that key alone. */
  value(root: string, key: string): unknown
  /** Follows every change of a root map, whatever the key; `demand/` follows all whose names begin so. */
  follow(root: string): void
}

const familyOf = (root: string): string => root.slice(0, root.indexOf('/') + 1)

/**
 * Binds root Y.Maps of a document to signals. Values stay in the document: a signal only says that
 * its key changed, and what one transaction changed is heard at once. Reading makes no maps. Call inside a
 * Solid owner; the observer goes with it.
 */
export const rootSignals = (doc: Y.Doc): RootSignals => {
  const nameOf = rootNames(doc)
  const roots = createTriggers()
  const keysOf = new Map<string, Triggers>()

  const onTransaction = ({ changed }: Y.Transaction): void => {
    const names = new Set<string>()
    batch(() => {
      for (const [type, keys] of changed) {
        const name = nameOf(type)
        if (name === undefined) continue
        names.add(name).add(familyOf(name))
        keysOf.get(name)?.changed(keys)
      }
      roots.changed(names)
    })
  }
  doc.on('afterTransaction', onTransaction)
  onCleanup(() => doc.off('afterTransaction', onTransaction))

  const followKey = (root: string, key: string): void => {
    let keys = keysOf.get(root)
    if (!keys) {
      keys = createTriggers()
      keysOf.set(root, keys)
    }
    keys.follow(key)
  }
  return {
    value: (root, key) => {
      followKey(root, key)
      const map = findRootMap(doc, root)
      return map === 'wrong-type' ? undefined : map?.get(key)
    },
    follow: roots.follow,
  }
}

import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import type { ReadableDoc, ReadableMap } from './readable'

/** Typed reading of single keys of root maps. Content is untrusted: what does not fit reads as undefined. */

/** A root map of plain values, as the schema of `roots.ts` has them. */
export type RootMap = Y.Map<unknown>

/** The root map of that name, made on first use; making one writes nothing. Throws where this program uses the root as another type. */
export const rootMap = (doc: Y.Doc, root: string): RootMap => doc.getMap(root)

/** The root map of that name; undefined where the document has none, `'wrong-type'` where it is something else. */
export const findRootMap = (doc: ReadableDoc, root: string): ReadableMap | 'wrong-type' | undefined => {
  if (!doc.share.has(root)) return undefined
  try {
    return doc.getMap(root)
  } catch {
    // Yjs says so of a root that this program already uses as another type.
    return 'wrong-type'
  }
}

/** The quantity under a key, in thousandths. */
export const readQuantity = (map: RootMap, key: string): Thousandths | undefined => {
  const value = map.get(key)
  return isQuantity(value) ? value : undefined
}

/** The position under a key: a finite number, lower is shown first. */
export const readPosition = (map: RootMap, key: string): number | undefined => {
  const value = map.get(key)
  return isPosition(value) ? value : undefined
}

/** Whether a value from outside is a position. */
export const isPosition = (value: unknown): value is number => Number.isFinite(value)

import type * as Y from 'yjs'
import { type RootMap, rootMap } from '../root-values'

/** Origin of the edits that a person makes in this program; undo covers this one. */
export const LOCAL_ORIGIN = 'local'

type Plain = string | number | true

/** Writes one key, or clears it where the value is undefined. What is already so is not written again: it would cost an update and win over someone else's change. */
export const writeKey = (map: RootMap, key: string, value: Plain | undefined): void => {
  if (value === undefined) {
    if (map.has(key)) map.delete(key)
  } else if (map.get(key) !== value) map.set(key, value)
}

/** Writes one key of one root in a transaction of its own. */
export const writeRootKey = (
  doc: Y.Doc,
  root: string,
  key: string,
  value: Plain | undefined,
  origin: unknown,
): void => doc.transact(() => writeKey(rootMap(doc, root), key, value), origin)

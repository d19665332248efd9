import { isQuantity } from '@rembuk/core/quantity'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { Target } from '../cells/write'
import { cellKeys } from './cell-keys'

/**
 * Makes a cell hold again what its keys held, as one edit of this person's that undo takes back. What
 * is no quantity clears its key.
 */
export const restoreCell = (doc: Y.Doc, target: Target, values: Readonly<Record<string, unknown>>): void => {
  doc.transact(() => {
    for (const key of cellKeys(target).keys) {
      const held = values[key]
      setLineKey(doc, target.line, key, isQuantity(held) ? held : undefined)
    }
  }, LOCAL_ORIGIN)
}

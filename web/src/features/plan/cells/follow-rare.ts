import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { isRare } from './shown-lines'

/** Tells after each change of a rarely used line. Read it where such a change matters. */
export const followRare = (doc: Y.Doc): Accessor<void> => {
  const [follow, changed] = createSignal(undefined, { equals: false })
  const look = ({ changed: types }: Y.Transaction): void => {
    for (const [root, type] of doc.share) {
      if (!isRare(root) || !types.has(type)) continue
      changed()
      return
    }
  }
  doc.on('afterTransaction', look)
  onCleanup(() => doc.off('afterTransaction', look))
  return follow
}

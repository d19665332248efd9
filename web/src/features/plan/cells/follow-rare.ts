import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { rootNames } from '../../../live/root-names'
import { isRare } from './shown-lines'

/** Tells after each change of a rarely used line. Read it where such a change matters. */
export const followRare = (doc: Y.Doc): Accessor<void> => {
  const nameOf = rootNames(doc)
  const [follow, changed] = createSignal(undefined, { equals: false })
  const look = ({ changed: types }: Y.Transaction): void => {
    if ([...types.keys()].some((type) => isRare(nameOf(type) ?? ''))) changed()
  }
  doc.on('afterTransaction', look)
  onCleanup(() => doc.off('afterTransaction', look))
  return follow
}

import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import * as Y from 'yjs'

export interface Undo {
  undo(): void
  redo(): void
  canUndo: Accessor<boolean>
  canRedo: Accessor<boolean>
}

/** Undo and redo of this page's own edits, one transaction a step; edits of others stay. */
export const createUndo = (doc: Y.Doc): Undo => {
  const manager = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]), captureTimeout: 0 })
  const [canUndo, setCanUndo] = createSignal(false)
  const [canRedo, setCanRedo] = createSignal(false)
  const update = (): void => {
    setCanUndo(manager.canUndo())
    setCanRedo(manager.canRedo())
  }
  manager.on('stack-item-added', update)
  manager.on('stack-item-popped', update)
  onCleanup(() => manager.destroy())
  return { undo: () => manager.undo(), redo: () => manager.redo(), canUndo, canRedo }
}

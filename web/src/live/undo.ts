import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import * as Y from 'yjs'
import { createTraces, type Trace } from './undo-traces'

export interface Undo {
  undo(): void
  redo(): void
  canUndo: Accessor<boolean>
  canRedo: Accessor<boolean>
  /**
   * Makes edits that may leave something besides the document: the trace goes with the last of them, or is a
   * step of its own where nothing in the document has changed.
   */
  leaving(edit: () => Trace | undefined): void
}

/** Undo and redo of this page's own edits, one transaction a step; edits of others stay. */
export const createUndo = (doc: Y.Doc): Undo => {
  const manager = new Y.UndoManager(doc, {
    trackedOrigins: new Set([LOCAL_ORIGIN]),
    captureTimeout: 0,
    captureTransaction: ({ changed }) => changed.size > 0,
  })
  const traces = createTraces()
  const [canUndo, setCanUndo] = createSignal(false)
  const [canRedo, setCanRedo] = createSignal(false)
  const depth = (): number => manager.undoStack.length
  const update = (): void => {
    setCanUndo(manager.canUndo() || traces.canUndo(depth()))
    setCanRedo(manager.canRedo() || traces.canRedo(depth()))
  }
  const isBusy = (): boolean => manager.undoing || manager.redoing
  manager.on('stack-item-added', ({ type }: { type: 'undo' | 'redo' }) => {
    if (type === 'undo' && !isBusy()) traces.forgetUndone()
    update()
  })
  manager.on('stack-item-popped', update)
  onCleanup(() => manager.destroy())
  return {
    undo() {
      if (!traces.undoAlone(depth())) {
        manager.undo()
        traces.undoAbove(depth())
      }
      update()
    },
    redo() {
      if (!traces.redoAlone(depth())) {
        const before = depth()
        manager.redo()
        traces.redoUpTo(before, depth())
      }
      update()
    },
    canUndo,
    canRedo,
    leaving(edit) {
      const before = depth()
      const trace = edit()
      if (trace) traces.add(trace, { depth: depth(), alone: depth() === before })
      update()
    },
  }
}

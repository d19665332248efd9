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
   * Makes one step of all transactions within `edit`, of which each stays an update of its own. It may leave
   * something besides the document: the trace goes with them, or is a step of its own where nothing in the
   * document has changed.
   */
  asOne(edit: () => Trace | undefined): void
}

/** Under which the transactions of one step know one another. */
const STEP = 'step'

/** Undo and redo of this page's own edits, one transaction a step unless told otherwise; edits of others stay. */
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
  let step: unknown
  const update = (): void => {
    setCanUndo(manager.canUndo() || traces.canUndo(depth()))
    setCanRedo(manager.canRedo() || traces.canRedo(depth()))
  }
  const within = <T>(one: unknown, run: () => T): T => {
    step = one
    try {
      return run()
    } finally {
      step = undefined
    }
  }
  /** Takes back a whole step, a transaction at a time; what takes it back is one step as well. */
  const take = (stack: 'undoStack' | 'redoStack', one: () => void): void => {
    const next = () => manager[stack].at(-1)?.meta.get(STEP)
    const first = next()
    within(first, () => {
      do one()
      while (first !== undefined && next() === first)
    })
  }
  const isBusy = (): boolean => manager.undoing || manager.redoing
  manager.on('stack-item-added', ({ type, stackItem }) => {
    if (step !== undefined) stackItem.meta.set(STEP, step)
    if (type === 'undo' && !isBusy()) traces.forgetUndone()
    update()
  })
  manager.on('stack-item-popped', update)
  onCleanup(() => manager.destroy())
  return {
    undo() {
      if (!traces.undoAlone(depth())) {
        take('undoStack', () => manager.undo())
        traces.undoAbove(depth())
      }
      update()
    },
    redo() {
      if (!traces.redoAlone(depth())) {
        const before = depth()
        take('redoStack', () => manager.redo())
        traces.redoUpTo(before, depth())
      }
      update()
    },
    canUndo,
    canRedo,
    asOne(edit) {
      const before = depth()
      const trace = within({}, edit)
      if (trace) traces.add(trace, { depth: depth(), alone: depth() === before })
      update()
    },
  }
}

import { type Accessor, createSignal, onCleanup } from 'solid-js'
import * as Y from 'yjs'

/** What is typed within this time is undone in one step, in milliseconds. */
const STEP_MS = 600

/** Undo of what was typed here into a shared text; what others wrote stays. */
export interface TextUndo {
  undo: () => void
  redo: () => void
  canUndo: Accessor<boolean>
}

const isUndoKey = ({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined => {
  const letter = key.toLowerCase()
  if (letter === 'y') return 'redo'
  if (letter !== 'z') return undefined
  return shiftKey ? 'redo' : 'undo'
}

/**
 * The undo of a field that is bound with `origin`, in place of the browser's own, which would take back
 * what others wrote too. Call inside a Solid owner.
 */
export const createTextUndo = (text: Y.Text, origin: object): TextUndo => {
  const manager = new Y.UndoManager(text, { trackedOrigins: new Set([origin]), captureTimeout: STEP_MS })
  const [canUndo, setCanUndo] = createSignal(false)
  const update = (): void => {
    setCanUndo(manager.canUndo())
  }
  manager.on('stack-item-added', update)
  manager.on('stack-item-popped', update)
  onCleanup(() => manager.destroy())
  return { undo: () => manager.undo(), redo: () => manager.redo(), canUndo }
}

/** Gives a field's undo keys, and its menu's, to an undo of its own. */
export const listenForUndo = (area: HTMLTextAreaElement, undo: TextUndo): void => {
  area.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const wanted = isUndoKey(event)
    if (!wanted) return
    event.preventDefault()
    undo[wanted]()
  })
  area.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    undo[event.inputType === 'historyUndo' ? 'undo' : 'redo']()
  })
}

import { onCleanup, onMount } from 'solid-js'
import type { Undo } from './undo'

/** Whether the page around a key press has the key: not where text is typed, nor in a dialog above the page. */
const isPages = ({ target, defaultPrevented }: KeyboardEvent): boolean =>
  !defaultPrevented &&
  target instanceof Element &&
  target.closest('input, textarea, select, dialog, [contenteditable]') === null

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z (or with ⌘) undo and redo one's own edits, wherever in the page the
 * focus is. A text field keeps these keys for itself. Call inside a Solid owner: the keys end with it.
 */
export const createUndoKeys = (undo: Pick<Undo, 'undo' | 'redo'>): void => {
  const onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !isPages(event)) return
    if (key === 'y' || (key === 'z' && event.shiftKey)) undo.redo()
    else if (key === 'z') undo.undo()
    else return
    event.preventDefault()
  }
  onMount(() => addEventListener('keydown', onKey))
  onCleanup(() => removeEventListener('keydown', onKey))
}

import type { Move, Whole } from './selection'

/** What a key press asks of the grid. */
export type Command =
  | { do: 'move'; move: Move; extend: boolean }
  | { do: 'edit' }
  /** Starts editing with this text instead of what is there. */
  | { do: 'type'; text: string }
  | { do: 'clear' }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'fill'; way: 'right' | 'down' | 'all' }
  | { do: 'select'; what: Whole }
  | { do: 'collapse' }
  | { do: 'help' }
  | { do: 'history' }
  | { do: 'spread' }
  | { do: 'comment' }

/** The parts of a KeyboardEvent that matter. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

const arrows: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
}

const sideways: Record<string, Move> = { PageUp: 'page-left', PageDown: 'page-right' }

const leaps: Record<string, Move> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'column-start',
  ArrowDown: 'column-end',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
}

const withControl = (key: string, shift: boolean): Command | undefined => {
  const leap = leaps[key]
  if (leap) return { do: 'move', move: leap, extend: shift }
  switch (key) {
    case 'z':
      return shift ? { do: 'redo' } : { do: 'undo' }
    case 'y':
      return { do: 'redo' }
    case 'r':
      return { do: 'fill', way: 'right' }
    case 'd':
      return { do: 'fill', way: 'down' }
    case 'Enter':
      return { do: 'fill', way: 'all' }
    case 'a':
      return { do: 'select', what: 'all' }
    case ' ':
      return { do: 'select', what: 'columns' }
    default:
      return undefined
  }
}

const withAlt = ({ key, ctrlKey, metaKey, shiftKey }: KeyPress): Command | undefined => {
  if (metaKey) return undefined
  const letter = key.toLowerCase()
  if (ctrlKey) return letter === 'm' ? { do: 'comment' } : undefined
  const page = sideways[key]
  if (page) return { do: 'move', move: page, extend: shiftKey }
  return letter === 'h' ? { do: 'history' } : letter === 's' ? { do: 'spread' } : undefined
}

/** The command of a key pressed on a cell, or undefined for a key that is the browser's. */
export const cellCommand = (press: KeyPress): Command | undefined => {
  const { key, shiftKey } = press
  if (press.altKey) return withAlt(press)
  if (press.ctrlKey || press.metaKey) return withControl(key.length === 1 ? key.toLowerCase() : key, shiftKey)
  const arrow = arrows[key]
  if (arrow) return { do: 'move', move: arrow, extend: shiftKey }
  switch (key) {
    case 'Home':
      return { do: 'move', move: 'row-start', extend: shiftKey }
    case 'End':
      return { do: 'move', move: 'row-end', extend: shiftKey }
    case 'Tab':
      return { do: 'move', move: shiftKey ? 'previous' : 'next', extend: false }
    case 'Enter':
      return { do: 'move', move: shiftKey ? 'up' : 'down', extend: false }
    case 'F2':
      return { do: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' }
    case ' ':
      return shiftKey ? { do: 'select', what: 'rows' } : undefined
    case 'Escape':
      return { do: 'collapse' }
    case '?':
      return { do: 'help' }
    default:
      return /^[0-9.,-]$/.test(key) ? { do: 'type', text: key } : undefined
  }
}

/** What a key pressed in the number field of a cell does with the field, or undefined for typing. */
export const editorCommand = (
  press: KeyPress,
): { do: 'commit'; move: Move } | { do: 'fill' } | { do: 'cancel' } | undefined => {
  if (press.altKey) return undefined
  if (press.ctrlKey || press.metaKey) return press.key === 'Enter' ? { do: 'fill' } : undefined
  switch (press.key) {
    case 'Enter':
      return { do: 'commit', move: press.shiftKey ? 'up' : 'down' }
    case 'Tab':
      return { do: 'commit', move: press.shiftKey ? 'previous' : 'next' }
    case 'ArrowUp':
      return { do: 'commit', move: 'up' }
    case 'ArrowDown':
      return { do: 'commit', move: 'down' }
    case 'Escape':
      return { do: 'cancel' }
    default:
      return undefined
  }
}

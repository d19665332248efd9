import type { Desk } from '../cells/desk'
import { sayOpening } from '../cells/say-opening'
import { pointOf } from './grid-state'
import type { GridView } from './grid-view'
import { type Command, cellCommand } from './keys'
import type { Place } from './selection'

/** Commands that change the plan. */
const edits: ReadonlySet<Command['do']> = new Set(['edit', 'type', 'clear', 'fill', 'spread'])

/** What keys, the clipboard, the mouse and fingers do to the grid, as event handlers of its element. */
export const gridInput = (
  desk: Desk,
  view: GridView,
  ask: {
    help: () => void
    history: () => void
    comment: () => void
    spread: () => void
    preview: (text: string) => void
  },
) => {
  const { grid, commands } = view
  /** After Esc the next Tab leaves the grid. */
  let leaving = false
  /** The cell that the last tap was on. */
  let tapped: string | undefined

  const placeOf = (event: Event): Place | undefined => {
    const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null
    const key = cell?.getAttribute('data-cell')
    return key ? grid.placeOf(pointOf(key)) : undefined
  }
  const isActive = (place: Place): boolean =>
    place.row === grid.active().row && place.column === grid.active().column
  const isOpening = (): boolean => !desk.isLive() && !desk.reader()
  /** Opens the number field where the selection began, with what is there unless a text is given; it stays selected. */
  const edit = (selected: boolean, text?: string): void => {
    if (isOpening()) {
      sayOpening()
      return
    }
    if (grid.isMany()) {
      const [end, whole] = [grid.active(), grid.whole()]
      view.go(grid.anchor())
      grid.select(end, grid.active(), whole)
    }
    const place = grid.active()
    if (grid.target(place)) grid.edit({ text: text ?? commands.textAt(place), selected })
  }

  const run = (command: Command): void => {
    if (edits.has(command.do) && isOpening()) {
      sayOpening()
      return
    }
    switch (command.do) {
      case 'move':
        view.move(command.move, command.extend)
        break
      case 'edit':
        edit(false)
        break
      case 'type':
        edit(false, command.text)
        break
      case 'clear':
        commands.clear()
        break
      case 'undo':
        desk.undo.undo()
        break
      case 'redo':
        desk.undo.redo()
        break
      case 'fill': {
        const from = grid.anchor()
        if (command.way !== 'all') commands.fill(command.way)
        else if (grid.isMany() && grid.inputAt(from)) commands.fillAll(from, commands.textAt(from))
        break
      }
      case 'select':
        grid.select(grid.anchor(), grid.active(), command.what)
        break
      case 'collapse':
        grid.go(grid.active())
        break
      case 'help':
        ask.help()
        break
      case 'history':
        ask.history()
        break
      case 'comment':
        ask.comment()
        break
      case 'spread':
        if (desk.editable()) ask.spread()
    }
  }

  return {
    onKeyDown(event: KeyboardEvent): void {
      if (!placeOf(event)) return
      const command = cellCommand(event)
      if (!command) return
      const isTab = event.key === 'Tab'
      if (isTab && leaving) return
      leaving = event.key === 'Escape'
      const before = grid.activeKey()
      run(command)
      if (!isTab || grid.activeKey() !== before) event.preventDefault()
    },
    /** Copies the selection, or cuts it out. */
    onCopy(event: ClipboardEvent): void {
      if (grid.editing() || !placeOf(event)) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', commands.copied())
      if (event.type === 'cut') run({ do: 'clear' })
    },
    async onPaste(event: ClipboardEvent): Promise<void> {
      if (grid.editing() || !placeOf(event)) return
      event.preventDefault()
      const text = event.clipboardData?.getData('text/plain')
      const selection = grid.selection()
      if (isOpening()) sayOpening()
      else if (text && desk.editable())
        await import('./paste').then(
          ({ paste }) => paste(desk, grid, { text, selection }, ask.preview),
          sayOpening,
        )
    },
    onPointerDown(event: PointerEvent): void {
      const place = placeOf(event)
      if (!place || event.pointerType !== 'mouse' || event.button !== 0) return
      if (grid.editing() && isActive(place)) return
      grid.go(place, event.shiftKey)
    },
    onPointerMove(event: PointerEvent): void {
      const place = placeOf(event)
      if (!place || event.pointerType !== 'mouse' || event.buttons !== 1 || grid.editing()) return
      if (!isActive(place)) grid.go(place, true)
    },
    /** A tap selects, a tap on the selected cell edits; a mouse edits with a double click. */
    onClick(event: MouseEvent): void {
      const place = placeOf(event)
      if (!place || grid.editing()) return
      const touched = event instanceof PointerEvent && event.pointerType === 'touch'
      if (touched && isActive(place) && tapped === grid.activeKey()) edit(true)
      else if (touched) grid.go(place)
      tapped = grid.activeKey()
      if (!grid.editing()) view.focus()
    },
    onDblClick(event: MouseEvent): void {
      const place = placeOf(event)
      if (place && isActive(place) && !grid.editing()) edit(false)
    },
  }
}

/** How long a finger rests on a number before that is more than a tap, in milliseconds. */
const HOLD_MS = 500

/** How far it may slip meanwhile, in CSS pixels; a finger that moves on scrolls. */
const SLIP = 10

/** The address of the number at a place of the page; none where text is being typed. */
const cellAt = (target: EventTarget | null): string | undefined => {
  if (!(target instanceof Element) || target.closest('input')) return undefined
  return target.closest('[data-cell]')?.getAttribute('data-cell') ?? undefined
}

/**
 * Calls `onHold` with the address of each number in the page that a finger rests on. The tap that lifting
 * the finger would be and the browser's own menu do not come then. Returns the function that ends it.
 */
export const watchHolds = (onHold: (cell: string) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let from: PointerEvent | undefined
  let held = false

  const letGo = (): void => clearTimeout(timer)
  const onDown = (event: PointerEvent): void => {
    letGo()
    held = false
    const cell = event.pointerType === 'touch' && event.isPrimary ? cellAt(event.target) : undefined
    if (cell === undefined) return
    from = event
    timer = setTimeout(() => {
      held = true
      onHold(cell)
    }, HOLD_MS)
  }
  const onMove = (event: PointerEvent): void => {
    if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > SLIP) letGo()
  }
  const onClick = (event: MouseEvent): void => {
    // A key on a button clicks as well, but with no finger and so no count of taps.
    if (!held || event.detail === 0) return
    held = false
    event.preventDefault()
    event.stopPropagation()
  }
  const onMenu = (event: MouseEvent): void => {
    const touched = event instanceof PointerEvent && event.pointerType === 'touch'
    if (touched && cellAt(event.target) !== undefined) event.preventDefault()
  }

  const controller = new AbortController()
  const options = { capture: true, signal: controller.signal }
  addEventListener('pointerdown', onDown, options)
  addEventListener('pointermove', onMove, options)
  addEventListener('pointerup', letGo, options)
  addEventListener('pointercancel', letGo, options)
  addEventListener('click', onClick, options)
  addEventListener('contextmenu', onMenu, options)
  return () => {
    letGo()
    controller.abort()
  }
}

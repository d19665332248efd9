import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchHolds } from './watch-holds'

const CELL = 'demand/p1@2026-11-23'

let stop = () => {}
const held = vi.fn<(cell: string) => void>()
const pressed = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `<button data-cell="${CELL}"><span>24</span></button><input data-cell="x">`
  document.querySelector('button')?.addEventListener('click', pressed)
  stop = watchHolds(held)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.clearAllMocks()
})

const number = () => document.querySelector('span') as HTMLElement
const point = (type: string, more: PointerEventInit = {}, on: Element = number()): boolean =>
  on.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      pointerType: 'touch',
      isPrimary: true,
      ...more,
    }),
  )
const click = (detail: number): boolean =>
  number().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))

test('a finger that rests on a number tells of it once, and lifting it is no tap', () => {
  point('pointerdown')
  vi.advanceTimersByTime(499)
  expect(held).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(held.mock.calls).toEqual([[CELL]])
  point('pointerup')
  click(1)
  expect(pressed).not.toHaveBeenCalled()
  point('pointerdown')
  point('pointerup')
  click(1)
  expect(pressed).toHaveBeenCalledOnce()
})

test('a key that presses the number after that is not taken for the finger', () => {
  point('pointerdown')
  vi.advanceTimersByTime(500)
  click(0)
  expect(pressed).toHaveBeenCalledOnce()
})

test('a finger that scrolls or leaves in time, a mouse and a field in which text is typed tell nothing', () => {
  point('pointerdown', { clientX: 5, clientY: 5 })
  point('pointermove', { clientX: 5, clientY: 30 })
  vi.advanceTimersByTime(500)
  point('pointerdown')
  point('pointercancel')
  vi.advanceTimersByTime(500)
  point('pointerdown')
  point('pointerup')
  vi.advanceTimersByTime(500)
  point('pointerdown', { pointerType: 'mouse' })
  vi.advanceTimersByTime(500)
  point('pointerdown', {}, document.querySelector('input') as HTMLElement)
  vi.advanceTimersByTime(500)
  expect(held).not.toHaveBeenCalled()
})

test('the menu of the browser stays away under a finger only', () => {
  expect(point('contextmenu')).toBe(false)
  expect(point('contextmenu', { pointerType: 'mouse' })).toBe(true)
})

test('nothing is told any more once it has ended', () => {
  point('pointerdown')
  stop()
  vi.advanceTimersByTime(500)
  point('pointerdown')
  vi.advanceTimersByTime(500)
  expect(held).not.toHaveBeenCalled()
})

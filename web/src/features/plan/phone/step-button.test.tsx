import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StepButton } from './step-button'

const [onStep, onEnd] = [vi.fn<(by: number) => void>(), vi.fn()]

beforeEach(() => {
  vi.useFakeTimers()
  render(() => <StepButton direction={-1} onStep={onStep} onEnd={onEnd} />)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.clearAllMocks()
})

const button = () => screen.getByRole('button', { name: 'Kurangi satu' })
const steps = () => onStep.mock.calls.map(([by]) => by)
const down = () => fireEvent.pointerDown(button(), { isPrimary: true, button: 0 })
const click = () => fireEvent.click(button())

test('a short press is one step and ends at once', () => {
  down()
  vi.advanceTimersByTime(399)
  fireEvent.pointerUp(button())
  click()
  vi.advanceTimersByTime(5_000)
  expect(steps()).toEqual([-1])
  expect(onEnd).toHaveBeenCalledOnce()
})

test('held, it repeats faster and faster, and letting go ends that once and is no further step', () => {
  down()
  vi.advanceTimersByTime(400 + 26 * 100)
  expect(steps()).toEqual([...Array(10).fill(-1), ...Array(15).fill(-5), -25, -25])
  expect(onEnd).not.toHaveBeenCalled()
  fireEvent.pointerUp(button())
  click()
  vi.advanceTimersByTime(5_000)
  expect(steps()).toHaveLength(27)
  expect(onEnd).toHaveBeenCalledOnce()
  click()
  expect(steps()).toHaveLength(28)
  expect(onEnd).toHaveBeenCalledTimes(2)
})

test('the click of a hold is no step on a busy phone either, where it comes late', () => {
  down()
  vi.advanceTimersByTime(400)
  fireEvent.pointerUp(button())
  vi.advanceTimersByTime(900)
  click()
  expect(steps()).toEqual([-1])
})

test('a press right after a hold counts', () => {
  down()
  vi.advanceTimersByTime(400)
  fireEvent.pointerUp(button())
  down()
  fireEvent.pointerUp(button())
  click()
  expect(steps()).toEqual([-1, -1])
})

test.each([
  ['leaves', () => fireEvent.pointerLeave(button())],
  ['is cancelled', () => fireEvent.pointerCancel(button())],
  ['loses the focus', () => fireEvent.blur(button())],
  ['loses the window', () => fireEvent.blur(window)],
  ['is taken away', () => cleanup()],
])('a hold that %s stops', (_, end) => {
  down()
  vi.advanceTimersByTime(500)
  end()
  vi.advanceTimersByTime(5_000)
  expect(steps()).toEqual([-1, -1])
  expect(onEnd).toHaveBeenCalledOnce()
})

test.each(['Enter', ' '])('the key "%s" is one step, and repeats while it is held', (key) => {
  fireEvent.keyDown(button(), { key })
  fireEvent.keyUp(button(), { key })
  expect(steps()).toEqual([-1])
  fireEvent.keyDown(button(), { key })
  vi.advanceTimersByTime(600)
  for (let repeat = 0; repeat < 5; repeat++)
    expect(fireEvent.keyDown(button(), { key, repeat: true })).toBe(false)
  fireEvent.keyUp(button(), { key })
  vi.advanceTimersByTime(5_000)
  expect(steps()).toEqual([-1, -1, -1, -1])
  expect(onEnd).toHaveBeenCalledTimes(2)
})

test('other keys, other buttons and a second finger do nothing', () => {
  fireEvent.keyDown(button(), { key: 'ArrowUp' })
  fireEvent.keyUp(button(), { key: 'Enter' })
  fireEvent.pointerDown(button(), { isPrimary: true, button: 2 })
  fireEvent.pointerDown(button(), { isPrimary: false, button: 0 })
  vi.advanceTimersByTime(5_000)
  expect(onStep).not.toHaveBeenCalled()
})

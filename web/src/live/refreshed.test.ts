import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem } from '../api/problem'
import { createRefreshed, type Refreshed } from './refreshed'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Figures {
  late: number
}

const open = (ask: () => Promise<Figures>, start?: Figures) => {
  let dispose = (): void => undefined
  const refreshed = createRoot((end) => {
    dispose = end
    return createRefreshed(ask, start)
  }) as Refreshed<Figures>
  return { ...refreshed, dispose }
}
const settle = () => vi.advanceTimersByTimeAsync(0)
const halfMinute = () => vi.advanceTimersByTimeAsync(30_000)

it('shows at once what is known, then what the server says, again every half minute', async () => {
  const ask = vi.fn<() => Promise<Figures>>()
  ask.mockResolvedValueOnce({ late: 2 }).mockResolvedValueOnce({ late: 3 })
  const { value, dispose } = open(ask, { late: 1 })
  expect(value()).toEqual({ late: 1 })
  await settle()
  expect(value()).toEqual({ late: 2 })
  await halfMinute()
  expect(value()).toEqual({ late: 3 })
  dispose()
  await halfMinute()
  expect(ask).toHaveBeenCalledTimes(2)
})

it('keeps the last answer without a network and says what is missing', async () => {
  const ask = vi.fn<() => Promise<Figures>>()
  ask.mockResolvedValueOnce({ late: 2 }).mockRejectedValueOnce(new ApiProblem('offline'))
  const { value, problem, dispose } = open(ask)
  await settle()
  await halfMinute()
  expect(value()).toEqual({ late: 2 })
  expect(problem()?.code).toBe('offline')
  dispose()
})

it('shows nothing of what is no longer for this person', async () => {
  const ask = vi.fn<() => Promise<Figures>>()
  ask.mockResolvedValueOnce({ late: 2 }).mockRejectedValueOnce(new ApiProblem('not-found'))
  const { value, dispose } = open(ask)
  await settle()
  await halfMinute()
  expect(value()).toBeUndefined()
  dispose()
})

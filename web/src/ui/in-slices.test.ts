import { expect, test, vi } from 'vitest'
import { inSlices } from './in-slices'

/** Counts to ten, with steps that each take longer than a slice. */
function* counting(seen: number[]): Generator<undefined, string> {
  for (let step = 1; step <= 10; step++) {
    const until = performance.now() + 5
    while (performance.now() < until);
    seen.push(step)
    yield
  }
  return 'done'
}

test('all steps are taken, each in a slice of its own where it is long, and the result comes once', async () => {
  const seen: number[] = []
  const done = vi.fn()
  inSlices(counting(seen), done)
  const between: number[] = []
  while (done.mock.calls.length === 0) {
    between.push(seen.length)
    await new Promise((resolve) => setTimeout(resolve))
  }
  expect(seen).toHaveLength(10)
  expect(new Set(between).size).toBeGreaterThan(5)
  expect(done.mock.calls).toEqual([['done']])
})

test('what is called off goes no further', async () => {
  const seen: number[] = []
  const done = vi.fn()
  const callOff = inSlices(counting(seen), done)
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve))
  callOff()
  const taken = seen.length
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen).toHaveLength(taken)
  expect(done).not.toHaveBeenCalled()
})

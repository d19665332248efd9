import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { acknowledgements } from '../../src/client/acknowledgements'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('an acknowledgement settles its own batch, and one that nobody expects settles nothing', async () => {
  const acks = acknowledgements()
  const onSilence = vi.fn()
  const one = acks.expect('one', 5_000, onSilence)
  acks.settle('other', 1)
  acks.settle('one', 2)
  acks.settle('one', 3)
  await expect(one).resolves.toBe(2)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(onSilence).not.toHaveBeenCalled()
})

it('silence is noticed when patience ends, and a late acknowledgement still counts', async () => {
  const acks = acknowledgements()
  const onSilence = vi.fn()
  const one = acks.expect('one', 5_000, onSilence)
  await vi.advanceTimersByTimeAsync(4_999)
  expect(onSilence).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(onSilence).toHaveBeenCalledOnce()
  acks.settle('one', 2)
  await expect(one).resolves.toBe(2)
})

it('the end of the connection ends every wait', async () => {
  const acks = acknowledgements()
  const waits = ['one', 'two'].map((id) => acks.expect(id, 5_000, () => {}))
  acks.dropAll()
  for (const result of await Promise.allSettled(waits)) expect(result.status).toBe('rejected')
})

it('a refusal is its reason', async () => {
  const acks = acknowledgements()
  const one = acks.expect('one', 5_000, () => {})
  acks.refuse('one', new Error('read-only'))
  await expect(one).rejects.toThrow('read-only')
})

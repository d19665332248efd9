import { Outage } from '@rembuk/usecases/ports/outage'
import { expect, it } from 'vitest'
import { transact } from './transaction'

const done = { canceled: false, data: [{ code: 'None' }] }
const collided = { canceled: true, data: [{ code: 'None' }, { code: 'TransactionConflict' }] }
const refused = { canceled: true, data: [{ code: 'ConditionalCheckFailed' }, { code: 'None' }] }

/** Gives these verdicts one after the other and counts how often it was asked. */
const giving = (...verdicts: (typeof done)[]) => {
  const asked = { times: 0 }
  const go = async () => {
    const verdict = verdicts[Math.min(asked.times, verdicts.length - 1)] ?? done
    asked.times++
    return verdict
  }
  return { asked, go }
}

it('tries again what collided with another transaction', async () => {
  const { asked, go } = giving(collided, collided, done)
  expect(await transact(go)).toBe(true)
  expect(asked.times).toBe(3)
})

it('never tries again what a condition refused', async () => {
  const { asked, go } = giving(refused)
  expect(await transact(go)).toBe(false)
  expect(asked.times).toBe(1)
})

it('is an outage, not a refusal, when it keeps colliding', async () => {
  const { asked, go } = giving(collided)
  await expect(transact(go)).rejects.toThrow(Outage)
  expect(asked.times).toBe(6)
})

it('passes a bug of ours on as it is', async () => {
  const bug = new RangeError('bug')
  await expect(transact(() => Promise.reject(bug))).rejects.toBe(bug)
})

import { setTimeout as pause } from 'node:timers/promises'
import { Outage } from '@rembuk/usecases/ports/outage'
import { answerOf } from './outcome'

interface Verdict {
  canceled: boolean
  data: readonly { code: string }[]
}

/** Attempts at a transaction that others get in the way of; each waits longer, with jitter. */
const attempts = 6
const firstPauseMs = 20

/**
 * Runs a write transaction: true when it took effect, false when a condition in it did not hold.
 * One that only collided with another is tried again.
 * @throws Outage when it could not be settled.
 */
export const transact = async (go: () => Promise<Verdict>): Promise<boolean> => {
  for (let attempt = 0; ; attempt++) {
    const { canceled, data } = await answerOf(go())
    if (!canceled) return true
    if (data.some(({ code }) => code === 'ConditionalCheckFailed')) return false
    if (attempt + 1 >= attempts) throw new Outage(`DynamoDB: canceled, ${data.map(({ code }) => code)}`)
    await pause(Math.random() * firstPauseMs * 2 ** attempt)
  }
}

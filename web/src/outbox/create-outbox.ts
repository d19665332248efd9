import type { Route } from '@rembuk/contract/routes'
import type { GenericSchema, InferInput } from 'valibot'
import { asProblem } from '../api/problem'
import type { DeviceQueue } from './device-queue'
import type { Queued } from './queued'
import { isPassing } from './send-queued'

/** Waits between attempts, in milliseconds: doubling from the first to the longest. */
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60_000

/**
 * A route whose effect is the same however often a request with one key is sent, or the same bytes are put
 * in their place.
 */
type Repeatable =
  | (Route & { method: 'POST' | 'PUT' | 'DELETE'; idempotent: true })
  | (Route & { method: 'PUT'; bytes: readonly string[] })

type Input<Called> = { params: Record<string, string>; query?: Record<string, string> } & (Called extends {
  body: infer Schema extends GenericSchema
}
  ? { body: InferInput<Schema> }
  : Called extends { bytes: readonly string[] }
    ? { body: Blob }
    : { body?: undefined })

export interface OutboxOptions {
  device: DeviceQueue
  send: (entry: Queued) => Promise<unknown>
  /** Who is signed in; undefined for nobody. */
  person: () => string | undefined
  /** The queue of that person has changed. */
  onQueued: (entries: readonly Queued[]) => void
  /** Runs the work once no page of this browser is at such work any more. */
  alone: (work: () => Promise<void>) => Promise<void>
  /** Tells the browser's other pages that the queue has changed. */
  tellPages: () => void
}

export interface Outbox {
  /** Puts a change into the queue and sends it as soon as it can be. Resolves when it is safe on the device. */
  add<Called extends Repeatable>(route: Called, input: Input<Called>, about: string): Promise<void>
  /** Sends one that was refused with another body, as a new request. */
  change(entry: Queued, body: unknown): Promise<void>
  /** Sends one that was refused once more as it is. */
  again(entry: Queued): Promise<void>
  /** Gives one up. */
  drop(entry: Queued): Promise<void>
  /** Reads the queue anew and sends what waits. */
  run(): Promise<void>
  /** Hears of each change that the server has taken, with its answer, before it leaves the queue. */
  onSent(listener: (entry: Queued, answer: unknown) => void): () => void
}

/**
 * A queue of changes over HTTP: each is on the device before it counts, is sent in order, one at a time,
 * and again until there is an answer. What the server refuses stays, out of the way of the others.
 */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { device, person } = options
  const listeners = new Set<(entry: Queued, answer: unknown) => void>()
  let wait = FIRST_WAIT_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The run before, which each waits for. */
  let last: Promise<void> = Promise.resolve()

  const own = async (): Promise<Queued[]> => {
    const personId = person()
    return (await device.all()).filter((entry) => entry.personId === personId)
  }
  const show = async (): Promise<void> => options.onQueued(await own())
  const later = (seconds: number | undefined): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), seconds === undefined ? wait : seconds * 1000)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
  /** Sends the oldest that waits; false where there is none or it has to wait. */
  const sendNext = async (): Promise<boolean> => {
    const next = (await own()).find(({ refusal }) => refusal === undefined)
    if (!next) return false
    try {
      const answer = await options.send(next)
      for (const listener of listeners) listener(next, answer)
      await device.remove(next.order)
    } catch (thrown) {
      const { code, facts } = asProblem(thrown)
      if (isPassing(code)) {
        later(facts.retryAfterSeconds)
        return false
      }
      await device.change({ ...next, refusal: { code, facts } })
    }
    wait = FIRST_WAIT_MS
    await changed()
    return true
  }
  const changed = async (): Promise<void> => {
    options.tellPages()
    await show()
  }
  const run = async (): Promise<void> => {
    clearTimeout(timer)
    await show()
    if (person() === undefined) return
    const turn = last.then(() =>
      options.alone(async () => {
        while (await sendNext());
      }),
    )
    last = turn.catch(() => undefined)
    await turn
  }
  const kept = async (): Promise<void> => {
    await changed()
    void run()
  }

  return {
    add: async ({ method, path }, input, about) => {
      const personId = person()
      if (personId === undefined) throw new RangeError('nobody is signed in')
      const { params, query, body } = input
      const key = crypto.randomUUID()
      await device.add({ key, personId, about, method, path, params, query, body, at: Date.now() })
      await kept()
    },
    change: async ({ refusal: _, ...entry }, body) => {
      await device.change({ ...entry, body, key: crypto.randomUUID() })
      await kept()
    },
    again: async ({ refusal: _, ...entry }) => {
      await device.change(entry)
      await kept()
    },
    drop: async ({ order }) => {
      await device.remove(order)
      await changed()
    },
    run,
    onSent: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

import type { RefusalFacts } from '@rembuk/core/refusal'
import { createSignal } from 'solid-js'
import type { ApiProblemCode } from '../api/problem'

/** A change that waits on this device for the server. */
export interface Queued {
  /** Counts up: the order in which they are sent. */
  order: number
  /** Its idempotency key: however often it is sent, it has one effect. */
  key: string
  personId: string
  /** What it is about, by which a feature finds its own, such as `comments/batang.plan.1`. */
  about: string
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  params: Record<string, string>
  query?: Record<string, string>
  /** JSON, or a Blob whose bytes are sent as they are. */
  body?: unknown
  /** Device time at which it was made, milliseconds since 1970. */
  at: number
  /** Why the server will not take it; until it is changed, sent again or dropped by its person. */
  refusal?: { code: ApiProblemCode; facts: RefusalFacts }
}

/** What this person has on the device that the server has not taken, the oldest first. */
export const [queued, setQueued] = createSignal<readonly Queued[]>([])

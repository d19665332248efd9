import { type Accessor, createEffect, createMemo, on, onCleanup } from 'solid-js'
import { createLoad } from '../api/load'
import { type ApiProblem, isGone } from '../api/problem'
import { pageVisible } from './page-visibility'

/** How often the server is asked while the page is on the screen, in milliseconds. */
const EVERY_MS = 30_000

export interface Refreshed<Value> {
  /** The newest that is known; changes only when it says something else. Undefined once it is no longer the person's. */
  value: Accessor<Value | undefined>
  /** Why the server's last answer is missing, if it is. */
  problem: Accessor<ApiProblem | undefined>
  retry: () => void
  /** Shows a value that is known without asking. */
  set: (value: Value) => void
}

/**
 * Something of the server's that is kept fresh: asked for at once, then every half minute while the page is
 * on the screen, and when the page or the network comes back. Without an answer the last one stays. Call
 * inside a Solid owner.
 */
export const createRefreshed = <Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
  start?: Value,
): Refreshed<Value> => {
  const { loaded, retry, set } = createLoad(ask)
  const visible = pageVisible()
  createEffect(
    on(visible, (isVisible, before) => {
      if (!isVisible) return
      if (before === false) retry()
      const timer = setInterval(retry, EVERY_MS)
      onCleanup(() => clearInterval(timer))
    }),
  )
  addEventListener('online', retry)
  onCleanup(() => removeEventListener('online', retry))
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const value = createMemo(
    (before: Value | undefined): Value | undefined => {
      const now = loaded()
      if (now.state === 'ready') return now.value
      return now.state === 'failed' && isGone(now.problem) ? undefined : before
    },
    start,
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  )
  return { value, problem, retry, set }
}

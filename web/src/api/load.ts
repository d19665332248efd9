import { createSignal, onCleanup } from 'solid-js'
import { type ApiProblem, asProblem } from './problem'

export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; problem: ApiProblem }

/**
 * Loads something when the component starts. `retry` asks again: a value that is on the screen
 * stays there until a new one or a problem has come. An answer that comes after the component has
 * gone, or after a newer question, is dropped.
 */
export const createLoad = <Value>(ask: (signal: AbortSignal) => Promise<Value>) => {
  const [loaded, setLoaded] = createSignal<Loaded<Value>>({ state: 'loading' })
  let current = new AbortController()

  const run = async (): Promise<void> => {
    current.abort()
    const mine = new AbortController()
    current = mine
    try {
      const value = await ask(mine.signal)
      if (!mine.signal.aborted) setLoaded({ state: 'ready', value })
    } catch (thrown) {
      if (!mine.signal.aborted) setLoaded({ state: 'failed', problem: asProblem(thrown) })
    }
  }

  onCleanup(() => current.abort())
  void run()

  return {
    loaded,
    retry(): void {
      if (loaded().state === 'failed') setLoaded({ state: 'loading' })
      void run()
    },
    /** Shows a value that is known without asking. */
    set(value: Value): void {
      setLoaded(() => ({ state: 'ready', value }))
    },
  }
}

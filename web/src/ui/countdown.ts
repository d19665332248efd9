import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'

/** Whole seconds until a moment (milliseconds since 1970), counted down once a second; 0 once it has come. */
export const createCountdown = (until: Accessor<number>): Accessor<number> => {
  const left = () => Math.max(0, Math.ceil((until() - Date.now()) / 1000))
  const [seconds, setSeconds] = createSignal(left())
  createEffect(() => {
    setSeconds(left())
    const timer = setInterval(() => {
      const now = left()
      setSeconds(now)
      if (now === 0) clearInterval(timer)
    }, 1000)
    onCleanup(() => clearInterval(timer))
  })
  return seconds
}

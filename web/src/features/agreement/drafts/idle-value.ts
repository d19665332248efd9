import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import { whenIdle } from '../../../ui/when-idle'

/**
 * What `work` gives for the newest input, worked out when the page has nothing better to do; the value
 * before stays until then. Call inside a Solid owner.
 */
export const createIdleValue = <Input, Value>(
  input: Accessor<Input>,
  work: (input: Input) => Value,
): Accessor<Value | undefined> => {
  const [value, setValue] = createSignal<Value>()
  let waiting: (() => void) | undefined
  onCleanup(() => waiting?.())
  createEffect(() => {
    const given = input()
    waiting?.()
    waiting = whenIdle(() => {
      waiting = undefined
      setValue(() => work(given))
    })
  })
  return value
}

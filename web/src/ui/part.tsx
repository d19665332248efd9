import { type Component, createComponent, createSignal, onCleanup, Show } from 'solid-js'

/**
 * A part of a page that is loaded when it is first shown. Until then what `waiting` makes stands in its
 * place, or nothing; nothing also where it cannot be loaded (no network, and not yet kept for offline
 * use). The page goes on, and it is tried again when the network is back and whenever it is shown.
 */
export const part = <Props extends object>(
  load: () => Promise<{ default: Component<Props> }>,
  waiting?: Component,
): Component<Props> => {
  let loaded: Component<Props> | undefined
  return (props) => {
    const [ready, setReady] = createSignal(loaded)
    const [hasFailed, setFailed] = createSignal(false)
    const get = (): void => {
      load().then(
        (module) => {
          loaded = module.default
          setReady(() => loaded)
        },
        () => {
          setFailed(true)
          addEventListener('online', get, { once: true })
        },
      )
    }
    if (!loaded) {
      get()
      onCleanup(() => removeEventListener('online', get))
    }
    const placeholder = () => (waiting && !hasFailed() ? createComponent(waiting, {}) : undefined)
    return (
      <Show when={ready()} fallback={placeholder()}>
        {(Part) => createComponent(Part(), props)}
      </Show>
    )
  }
}

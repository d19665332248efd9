import { type Component, createComponent, createSignal, Show } from 'solid-js'

/**
 * A part of a page that is loaded when it is first shown. Until then, and where it cannot be loaded
 * (no network, and not yet kept for offline use), nothing stands in its place and the page goes on;
 * it is tried again whenever it is shown.
 */
export const part = <Props extends object>(
  load: () => Promise<{ default: Component<Props> }>,
): Component<Props> => {
  let loaded: Component<Props> | undefined
  return (props) => {
    const [ready, setReady] = createSignal(loaded)
    if (!loaded) {
      load().then(
        (module) => {
          loaded = module.default
          setReady(() => loaded)
        },
        () => undefined,
      )
    }
    return <Show when={ready()}>{(Part) => createComponent(Part(), props)}</Show>
  }
}

import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether the page is on the screen; false in a background tab or with the screen off. */
export const pageVisible = (): Accessor<boolean> => {
  const read = (): boolean => document.visibilityState !== 'hidden'
  const [visible, setVisible] = createSignal(read())
  const update = (): void => {
    setVisible(read())
  }
  document.addEventListener('visibilitychange', update)
  onCleanup(() => document.removeEventListener('visibilitychange', update))
  return visible
}

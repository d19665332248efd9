import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether this device believes to have a network; the server may be out of reach all the same. */
export const createOnline = (): Accessor<boolean> => {
  const [online, setOnline] = createSignal(navigator.onLine)
  const look = () => setOnline(navigator.onLine)
  addEventListener('online', look)
  addEventListener('offline', look)
  onCleanup(() => {
    removeEventListener('online', look)
    removeEventListener('offline', look)
  })
  return online
}

import { createEffect, createRoot } from 'solid-js'
import { session } from '../session/session'
import { createOutbox } from './create-outbox'
import { indexedDbQueue } from './device-queue'
import { setQueued } from './queued'
import { sendQueued } from './send-queued'

const NAME = 'rembuk/outbox'

const person = (): string | undefined => {
  const now = session()
  return now.state === 'signed-in' ? now.me.id : undefined
}

const pages = new BroadcastChannel(NAME)

/** The one queue of this page; it shares what is on the device with the browser's other pages. */
export const outbox = createOutbox({
  device: indexedDbQueue(),
  send: sendQueued,
  person,
  onQueued: setQueued,
  alone: (work) => (navigator.locks ? navigator.locks.request(NAME, work) : work()),
  tellPages: () => pages.postMessage('changed'),
})

const run = (): void => {
  // A browser that keeps nothing has nothing to send.
  outbox.run().catch(() => undefined)
}

pages.onmessage = run
addEventListener('online', run)
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') run()
})
// Begins at once, and again whenever somebody else is signed in.
createRoot(() =>
  createEffect(() => {
    person()
    run()
  }),
)

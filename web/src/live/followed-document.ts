import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { type LiveSignals, liveSignals } from './live-signals'
import { openLive } from './open-live'

/** A live document with its signals. */
export interface FollowedDocument {
  live: LiveDocument
  signals: LiveSignals
  /** Whether what it holds is what there is to show: all of the server's, or what this device had of it. */
  ready: Accessor<boolean>
  /** Tells after each change, whoever made it. */
  changed: Accessor<void>
}

/**
 * Opens a live document until the Solid owner ends. A device copy counts as something to show where
 * `isStarted` says so; an empty one may only be one that was never filled.
 */
export const openFollowed = (
  documentId: string,
  isStarted: (live: LiveDocument) => boolean,
): FollowedDocument => {
  const live = openLive(documentId)
  const signals = liveSignals(live)
  const [loaded, setLoaded] = createSignal(false)
  void live.loaded.then(() => setLoaded(true))
  const [changed, tell] = createSignal(undefined, { equals: false })
  const onUpdate = (): void => tell()
  live.doc.on('update', onUpdate)
  onCleanup(() => {
    live.doc.off('update', onUpdate)
    void live.destroy()
  })
  return {
    live,
    signals,
    changed,
    ready: createMemo(
      (before) => before || (loaded() && (signals.status().synced || isStarted(live))),
      false,
    ),
  }
}

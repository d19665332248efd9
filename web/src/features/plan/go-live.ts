import { unreported } from '@rembuk/plandoc/faults'
import { readFrame } from '@rembuk/plandoc/read-frame'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import type { CatchUp } from '@rembuk/sync/protocol/frames'
import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { type LiveSignals, liveSignals } from '../../live/live-signals'
import { openLive } from '../../live/open-live'
import { rootSignals } from '../../live/root-signals'
import type { Shown } from './cells/exchangeable'
import { type LiveParts, liveParts } from './cells/live-parts'

/** The plan's live document, as the page works with it. */
export interface LivePlan {
  live: LiveDocument
  signals: LiveSignals
  parts: LiveParts
  shown: Shown
  /** Whether what it holds can be shown: from this device, from the state it began with, or all of the server's. */
  ready: Accessor<boolean>
}

/** Opens a plan's live document until the Solid owner ends. It comes with Yjs, so load it when the rest is on the screen. */
export const goLive = (documentId: string, state?: Promise<CatchUp>): LivePlan => {
  const live = openLive(documentId, state)
  onCleanup(() => void live.destroy())
  const signals = liveSignals(live)
  const [loaded, setLoaded] = createSignal(false)
  void live.loaded.then(() => setLoaded(true))
  const isStarted = () => readFrame(live.doc, unreported).period !== undefined
  return {
    live,
    signals,
    parts: liveParts(live.doc),
    shown: { doc: live.doc, signals: rootSignals(live.doc) },
    ready: createMemo((before) => before || (loaded() && (signals.status().synced || isStarted())), false),
  }
}

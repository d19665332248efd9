import { unreported } from '@rembuk/plandoc/faults'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readProductShape } from '@rembuk/plandoc/read-product-shape'
import type { ReadableDoc } from '@rembuk/plandoc/readable'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import type { CatchUp } from '@rembuk/sync/protocol/frames'
import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { type LiveSignals, liveSignals } from '../../live/live-signals'
import { openLive } from '../../live/open-live'
import { rootSignals } from '../../live/root-signals'
import { inSlices } from '../../ui/in-slices'
import type { Shown } from './cells/exchangeable'
import { type LiveParts, liveParts } from './cells/live-parts'
import { shownProducts } from './cells/plan-shape'
import { unsentUpdates } from './unsent/unsent-updates'

/** What can be shown of a live document, and worked with. */
export interface OpenedPlan {
  parts: LiveParts
  shown: Shown
}

/** The plan's live document, as the page works with it. */
export interface LivePlan {
  live: LiveDocument
  signals: LiveSignals
  /** Undefined until what it holds can be shown: from this device, from the state it began with, or all of the server's. */
  opened: Accessor<OpenedPlan | undefined>
}

/** Looks at each product once: a document's maps are made when they are first looked at. */
function* lookThrough(doc: ReadableDoc): Generator<unknown, void> {
  for (const productId of shownProducts(doc)) yield readProductShape(doc, productId, unreported)
}

/**
 * Opens a plan's live document until the Solid owner ends. It comes with Yjs, so load it when the rest is on the screen.
 * Reading a document, looking through it and showing it are tasks of their own: all at once they would keep a cheap
 * phone from answering for too long. Nothing follows it before it has been read.
 */
export const goLive = (documentId: string, state?: Promise<CatchUp>): LivePlan => {
  const live = openLive(documentId, state)
  // By this name what waits on the device is found again.
  live.doc.guid = documentId
  const unsent = live.loaded.then(() => unsentUpdates(documentId))
  const signals = liveSignals(live)
  const [loaded, setLoaded] = createSignal(false)
  let stop = (): void => {}
  onCleanup(() => {
    stop()
    void live.destroy()
  })
  void live.loaded.then(() => {
    stop = inSlices(lookThrough(live.doc), () => setLoaded(true))
  })
  const isStarted = () => readFrame(live.doc, unreported).period !== undefined
  const ready = createMemo<boolean>(
    (before) => before || (loaded() && (signals.status().synced || isStarted())),
    false,
  )
  return {
    live,
    signals,
    opened: createMemo(() =>
      ready()
        ? { parts: liveParts(live.doc, unsent), shown: { doc: live.doc, signals: rootSignals(live.doc) } }
        : undefined,
    ),
  }
}

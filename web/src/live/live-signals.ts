import type { LiveDocument, LiveStatus } from '@rembuk/sync/client/open-document'
import type { RefusalCode } from '@rembuk/core/refusal'
import { type Accessor, createSignal, onCleanup } from 'solid-js'

export type LivePeer = ReturnType<LiveDocument['peers']>[number]

/** A live document as signals. */
export interface LiveSignals {
  status: Accessor<LiveStatus>
  /** Milliseconds since 1970 when edits began to wait; undefined when none waits or the page found them waiting. */
  unsentSince: Accessor<number | undefined>
  peers: Accessor<LivePeer[]>
  /** The last refusal of edits by the server. */
  refusal: Accessor<RefusalCode | undefined>
}

/** Follows a live document's status, peers and refusals until the Solid owner ends. */
export const liveSignals = (live: LiveDocument, now: () => number = Date.now): LiveSignals => {
  const [status, setStatus] = createSignal(live.status())
  const [unsentSince, setUnsentSince] = createSignal<number>()
  const [peers, setPeers] = createSignal(live.peers())
  const [refusal, setRefusal] = createSignal<RefusalCode>()

  const stops = [
    live.onStatus((next) => {
      if (next.unsent === 0) setUnsentSince(undefined)
      else if (status().unsent === 0) setUnsentSince(now())
      setStatus(next)
    }),
    live.onPeers(() => setPeers(live.peers())),
    live.onRefusal(({ code }) => setRefusal(code)),
  ]
  onCleanup(() => {
    for (const stop of stops) stop()
  })
  return { status, unsentSince, peers, refusal }
}

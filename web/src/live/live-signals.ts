import type { LiveDocument, LiveStatus } from '@rembuk/sync/client/open-document'
import { type Accessor, createSignal, onCleanup } from 'solid-js'

export type LivePeer = ReturnType<LiveDocument['peers']>[number]

/** An edit of this device that the server has not confirmed. */
export type UnsentEdit = ReturnType<LiveDocument['unsentEdits']>[number]

/** A live document as signals. */
export interface LiveSignals {
  status: Accessor<LiveStatus>
  peers: Accessor<readonly LivePeer[]>
  unsentEdits: Accessor<readonly UnsentEdit[]>
}

const opening: LiveStatus = { connection: 'connecting', synced: false, unsent: 0, device: 'saved' }
const nobody: readonly LivePeer[] = []
const nothing: readonly UnsentEdit[] = []

/** The signals of a document that is being opened: its own once there are any. */
export const openingSignals = (
  opened: Accessor<LiveSignals | undefined>,
  unreachable: Accessor<boolean>,
): LiveSignals => ({
  status: () => opened()?.status() ?? (unreachable() ? { ...opening, connection: 'offline' } : opening),
  peers: () => opened()?.peers() ?? nobody,
  unsentEdits: () => opened()?.unsentEdits() ?? nothing,
})

/** Follows a live document's status and peers until the Solid owner ends. */
export const liveSignals = (live: LiveDocument): LiveSignals => {
  const [status, setStatus] = createSignal(live.status())
  const [peers, setPeers] = createSignal(live.peers())
  const stops = [live.onStatus(setStatus), live.onPeers(setPeers)]
  onCleanup(() => {
    for (const stop of stops) stop()
  })
  return {
    status,
    peers,
    unsentEdits: () => {
      status()
      return live.unsentEdits()
    },
  }
}

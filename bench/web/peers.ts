import { setDemand } from '@rembuk/plandoc/edit/lines'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { type LiveDocument, openDocument } from '@rembuk/sync/client/open-document'
import { WebSocket } from 'ws'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { demandCell } from './large-plan'
import type { Site } from './site'

export interface Peers {
  /** All of them leave. */
  leave(): Promise<void>
}

const synced = (live: LiveDocument): Promise<void> =>
  new Promise((resolve) => {
    const stop = live.onStatus(({ synced: isSynced }) => {
      if (!isSynced) return
      stop()
      resolve()
    })
  })

/** So many others in the plan, each filling in one of its first numbers every so often, or none. */
export const joinPeers = async (site: Site, count: number, editEveryMs?: number): Promise<Peers> => {
  const peers: LiveDocument[] = []
  for (let peer = 0; peer < count; peer++) {
    const session = site.peers[peer % site.peers.length]
    const live = openDocument({
      documentId: BENCH_DOCUMENT,
      origin: site.url,
      WebSocket,
      headers: { cookie: session?.cookie() ?? '' },
      deviceStore: memoryStore(),
    })
    await synced(live)
    live.setPresence({ cell: demandCell(peer % 3, peer) })
    peers.push(live)
  }
  const timers = peers.map((live, peer) => {
    if (editEveryMs === undefined) return undefined
    let edits = 0
    return setInterval(() => {
      const [line = '', monday = ''] = demandCell(peer % 3, (peer + edits++) % 6).split('@')
      setDemand(live.doc, line.split('/')[1] ?? '', monday, 1_000 * (1 + (edits % 90)))
      live.setPresence({ cell: `${line}@${monday}`, typing: true })
    }, editEveryMs)
  })
  return {
    leave: async () => {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(peers.map((live) => live.destroy()))
    },
  }
}

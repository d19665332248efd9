import type { Transport, Wire } from '@rembuk/sync/client/transport'
import { decodeBytes } from '@rembuk/sync/protocol/base64'
import { catchUp } from '@rembuk/sync/server/catch-up'
import { forget } from '@rembuk/sync/server/fan-out'
import { handleMessage } from '@rembuk/sync/server/handle-message'
import type { LiveDeps, Postbox } from '@rembuk/sync/server/ports'
import { push } from '@rembuk/sync/server/push'
import type { Random } from './random'

/** How bad the network is; all zero when it is healed. */
export interface Weather {
  loss: number
  duplicates: number
  /** Longest delay of one message, milliseconds. Messages overtake one another. */
  delayMs: number
  /** That the server never hears of the end of a connection. */
  silentEnd: number
}

export const storm: Weather = { loss: 0.05, duplicates: 0.1, delayMs: 400, silentEnd: 0.5 }
export const calm: Weather = { loss: 0, duplicates: 0, delayMs: 5, silentEnd: 0 }

interface Socket {
  wire: Wire
  documentId: string
  open: boolean
}

/** Sockets and requests between clients and the real handlers, over a network with weather. */
export const network = (random: Random, weather: () => Weather) => {
  const sockets = new Map<string, Socket>()
  let opened = 0
  let live: LiveDeps | undefined
  const deps = (): LiveDeps => {
    if (!live) throw new Error('the network has no server')
    return live
  }

  const carry = (deliver: () => void) => {
    const { loss, duplicates, delayMs } = weather()
    if (random.chance(loss)) return
    const times = random.chance(duplicates) ? 2 : 1
    for (let i = 0; i < times; i++) setTimeout(deliver, random.next() * delayMs)
  }

  const end = (connectionId: string) => {
    const socket = sockets.get(connectionId)
    if (!socket?.open) return
    socket.open = false
    sockets.delete(connectionId)
    if (!random.chance(weather().silentEnd)) void forget(deps(), connectionId).catch(() => undefined)
    setTimeout(() => socket.wire.onclose?.(1006), random.next() * weather().delayMs)
  }

  const postbox: Postbox = {
    post: async (connectionId, text) => {
      const socket = sockets.get(connectionId)
      if (!socket?.open) return 'gone'
      carry(() => {
        if (socket.open) socket.wire.onmessage?.(text)
      })
      return 'sent'
    },
    close: async (connectionId) => end(connectionId),
  }

  const connect = async (documentId: string, personId: string): Promise<Wire> => {
    const connectionId = `c${opened++}`
    const expiresAt = Date.now() + 1e9
    await deps().connections.open({
      connectionId,
      documentId,
      personId,
      sessionId: 's',
      name: personId,
      expiresAt,
    })
    const wire: Wire = {
      onopen: null,
      onmessage: null,
      onclose: null,
      send: (text) =>
        carry(() => {
          // A handler that dies is a Lambda that dies: nobody is told.
          if (sockets.has(connectionId)) void handleMessage(deps(), connectionId, text).catch(() => undefined)
        }),
      close: () => end(connectionId),
    }
    sockets.set(connectionId, { wire, documentId, open: true })
    setTimeout(() => wire.onopen?.(), 1 + random.next() * weather().delayMs)
    return wire
  }

  /** An HTTPS request: arrives or fails as a whole, and its answer may be lost after it took effect. */
  const request = async <T>(run: () => Promise<T>): Promise<T> => {
    const { loss, delayMs } = weather()
    await new Promise((resolve) => setTimeout(resolve, random.next() * delayMs))
    if (random.chance(loss)) throw new Error('the request was lost')
    const answer = await run()
    if (random.chance(loss)) throw new Error('the answer was lost')
    return answer
  }

  return {
    postbox,
    serve: (to: LiveDeps) => {
      live = to
    },
    /** The way of one person to the server; nothing passes while `reachable` says no. */
    transport: (personId: string, reachable: () => boolean): Transport => {
      const passing = <T>(run: () => Promise<T>) =>
        request(() => (reachable() ? run() : Promise.reject(new Error('offline'))))
      return {
        connect: (documentId) => passing(() => connect(documentId, personId)),
        catchUp: (documentId, known) => passing(() => catchUp(deps(), documentId, { known })),
        push: (documentId, { id, u, known, again }) =>
          passing(() => {
            const update = decodeBytes(u) ?? new Uint8Array()
            return push(deps(), { personId, documentId }, { id, update, known, again })
          }),
      }
    },
    /** Cuts connections: each with the probability given. */
    cut: (probability: number) => {
      for (const connectionId of [...sockets.keys()]) if (random.chance(probability)) end(connectionId)
    },
  }
}

import { CLOSE } from '../protocol/close-codes'
import type { ClientFrame } from '../protocol/frames'
import { type Link, type LinkFrame, openLink } from './link'
import { isHandshake, stillHereMessage, syncedMessage } from './provider-messages'
import { type ProviderSocket, providerSocketClass } from './provider-socket'
import { timers as makeTimers } from './timers'
import type { Transport } from './transport'

/** A connection that has not brought everything after this long is given up, in milliseconds. */
const READY_MS = 15_000
/** The provider closes a socket that is silent for 30 s; it hears from here more often, in milliseconds. */
const STILL_HERE_MS = 20_000
/** A connection is replaced before the gateway ends it at 2 h: after 105 to 115 minutes, in milliseconds. */
const RENEW_MS = 105 * 60_000
const RENEW_SPREAD_MS = 10 * 60_000
/** The replaced connection stays open this long for an answer that is still under way, in milliseconds. */
const RETIRE_MS = 5_000

export interface ConnectionEvents {
  hello(): ClientFrame
  onFrame(from: Link, frame: LinkFrame): void
  /** The role and the whole state are here. */
  onReady(): void
  onDown(): void
}

/**
 * One connection as the provider sees it: a link to the server, and for a moment two, while a link
 * is replaced before the gateway cuts it (make before break).
 */
export interface Connection {
  /** For y-websocket's `WebSocketPolyfill` option. */
  socketClass: typeof WebSocket
  readonly ready: boolean
  send(frame: ClientFrame): void
  /** Hands a message of y-websocket's protocol to the provider. */
  deliver(message: Uint8Array): void
  /** Whether what a link brings still counts. */
  counts(link: Link): boolean
  /** The link has brought the role, or the whole state; with both, the connection is ready. */
  has(link: Link, what: 'welcome' | 'state'): void
  /** Ends it in the hope of a better one. */
  giveUp(): void
  /** Ends it for good. */
  end(): void
}

export const createConnection = (
  transport: Transport,
  documentId: string,
  events: ConnectionEvents,
): Connection => {
  const timers = makeTimers()
  const brought = new WeakMap<Link, Set<string>>()
  let socket: ProviderSocket | undefined
  let link: Link | undefined
  let next: Link | undefined
  let ready = false

  const end = () => {
    ready = false
    timers.clear()
    const both = [link, next]
    link = next = undefined
    for (const open of both) open?.close(CLOSE.tryAgain)
    events.onDown()
  }
  const open = (onOpen: (opened: Link) => void): Link => {
    const opening = openLink(transport, documentId, {
      onOpen,
      onFrame: events.onFrame,
      onClose: (closed, code) => {
        if (closed === next) next = undefined
        if (closed !== link) return
        const ended = socket
        socket = undefined
        end()
        ended?.ended(code)
      },
    })
    timers.after(READY_MS, () => {
      if (opening === next || (opening === link && !ready)) opening.close(CLOSE.tryAgain)
    })
    return opening
  }
  const greet = (to: Link) => to.send(events.hello())
  const renewLater = () =>
    timers.after(RENEW_MS + Math.random() * RENEW_SPREAD_MS, () => {
      next = open(greet)
      renewLater()
    })
  const stillHereLater = () =>
    timers.after(STILL_HERE_MS, () => {
      socket?.deliver(stillHereMessage())
      stillHereLater()
    })
  const promote = () => {
    const old = link
    link = next
    next = undefined
    setTimeout(() => old?.close(CLOSE.tryAgain), RETIRE_MS)
  }

  return {
    socketClass: providerSocketClass({
      start: (opening) => {
        socket = opening
        link = open(() => opening.opened())
        stillHereLater()
        renewLater()
      },
      fromProvider: (from, message) => {
        if (from === socket && link && isHandshake(message)) greet(link)
      },
      stop: (stopped) => {
        if (stopped !== socket) return
        socket = undefined
        end()
      },
    }),
    get ready() {
      return ready
    },
    send: (frame) => link?.send(frame),
    deliver: (message) => socket?.deliver(message),
    counts: (from) => from === link || from === next,
    has: (from, what) => {
      const here = (brought.get(from) ?? new Set()).add(what)
      brought.set(from, here)
      if (here.size < 2) return
      if (from === next) promote()
      if (ready) return
      ready = true
      socket?.deliver(syncedMessage())
      events.onReady()
    },
    giveUp: () => link?.close(CLOSE.tryAgain),
    end,
  }
}

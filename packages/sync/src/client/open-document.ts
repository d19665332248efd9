import type { RefusalCode } from '@rembuk/core/refusal'
import type { Awareness } from 'y-protocols/awareness'
import { removeAwarenessStates } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { decodeBytes, encodeBytes } from '../protocol/base64'
import { CLOSE } from '../protocol/close-codes'
import { type CatchUp, type Peer, PROTOCOL_VERSION, type Presence } from '../protocol/frames'
import { SOCKET_UPDATE_BYTES } from '../protocol/limits'
import { deviceKeeper, FROM_DEVICE } from './device-copy'
import type { DeviceStore, UnsentEdit } from './device-store'
import { follow } from './follow'
import { type HttpTransportOptions, httpTransport } from './http-transport'
import { lackingOnServer } from './lacking'
import { type Link, type LinkFrame, openLink } from './link'
import { numbers as countNumbers, type Numbers } from './numbers'
import { outbox as makeOutbox, type OutgoingBatch } from './outbox'
import { type PeerHere, peersHere, relayPresence } from './presence'
import {
  isHandshake,
  presenceMessage,
  stillHereMessage,
  syncedMessage,
  updateMessage,
} from './provider-messages'
import { type ProviderSocket, providerSocketClass } from './provider-socket'
import { sender } from './sender'
import { type LiveStatus, observable } from './status'

export type { LiveStatus } from './status'

import { type Transport, TransportRefusal } from './transport'
import { type Gunzip, gunzip, unpack } from './unpack'

/** No acknowledgement for this long means that the connection is dead, in milliseconds. */
const ACK_MS = 5_000
/** A connection that has not brought everything after this long is given up, in milliseconds. */
const READY_MS = 15_000
/** The provider closes a socket that is silent for 30 s; it hears from here more often, in milliseconds. */
const STILL_HERE_MS = 20_000
/** A connection is replaced before the gateway ends it at 2 h: after 105 to 115 minutes, in milliseconds. */
const RENEW_MS = 105 * 60_000
const RENEW_SPREAD_MS = 10 * 60_000
/** The replaced connection stays open this long for an answer that is still under way, in milliseconds. */
const RETIRE_MS = 5_000
/** Longest wait between two attempts to connect, in milliseconds. */
const BACKOFF_MS = 10_000

export interface OpenOptions extends Partial<HttpTransportOptions> {
  documentId: string
  /** Where the document and unsent edits live on this device. */
  deviceStore: DeviceStore | Promise<DeviceStore>
  doc?: Y.Doc
  /** Instead of the product's HTTP and WebSocket APIs. */
  transport?: Transport
  gunzip?: Gunzip
}

export interface LiveDocument {
  doc: Y.Doc
  /** The provider's awareness, for bindings that expect one. */
  awareness: Awareness
  /** Resolves when the device's copy is in the document. */
  loaded: Promise<void>
  status(): LiveStatus
  onStatus(listener: (status: LiveStatus) => void): () => void
  /** When each unsent edit was made, and why it was refused if it was. */
  unsentEdits(): { at: number; refusal?: RefusalCode }[]
  /** Everyone here but this tab, with where they are. */
  peers(): PeerHere[]
  onPeers(listener: (peers: PeerHere[]) => void): () => void
  setPresence(presence: Presence | null): void
  /** A batch that the server will never take: it stays on the device. */
  onRefusal(listener: (refusal: { code: RefusalCode }) => void): () => void
  destroy(): Promise<void>
}

const refusals: Record<number, LiveStatus['refusal']> = {
  [CLOSE.unauthenticated]: 'unauthenticated',
  [CLOSE.noAccess]: 'no-access',
  [CLOSE.outdatedClient]: 'outdated-client',
}

const newId = () => crypto.randomUUID()

/**
 * Opens a live document: y-websocket's provider over the product's own wire. Every local edit goes
 * to the device first and counts as sent only when the server's store has it. The network never
 * blocks an edit.
 */
export const openDocument = (options: OpenOptions): LiveDocument => {
  const { documentId } = options
  const doc = options.doc ?? new Y.Doc()
  const transport = options.transport ?? httpTransport({ origin: '', ...options })
  const status = observable<LiveStatus>({
    connection: 'connecting',
    synced: false,
    unsent: 0,
    device: 'saved',
  })
  const roster = observable<{ peers: Map<number, Peer> }>({ peers: new Map() })
  const refusalListeners = new Set<(refusal: { code: RefusalCode }) => void>()
  const device = deviceKeeper(doc, Promise.resolve(options.deviceStore), (state) =>
    status.set({ device: state }),
  )
  const outbox = makeOutbox(newId)
  const ownClients = new Set<number>()
  let numbers: Numbers = countNumbers(undefined)

  // The connection: one socket for the provider, one link behind it, two while it is being renewed.
  let socket: ProviderSocket | undefined
  let link: Link | undefined
  let next: Link | undefined
  let ready = false
  const welcomed = new WeakSet<Link>()
  const filled = new WeakSet<Link>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const acks = new Map<string, { resolve: (n: number) => void; reject: (reason: Error) => void }>()

  const countUnsent = () => status.set({ unsent: outbox.unsent })
  const known = () => numbers.known ?? 0

  // --- sending

  const deliver = (batch: OutgoingBatch): Promise<number> => {
    const frame = {
      id: batch.id,
      u: encodeBytes(batch.update),
      known: batch.known,
      ...(batch.again ? { again: true as const } : {}),
    }
    if (batch.update.length > SOCKET_UPDATE_BYTES) return transport.push(documentId, frame)
    const sentOn = link
    let timer: ReturnType<typeof setTimeout> | undefined
    return new Promise<number>((resolve, reject) => {
      acks.set(batch.id, { resolve, reject })
      sentOn?.send({ t: 'push', ...frame })
      timer = setTimeout(() => link?.close(CLOSE.tryAgain), ACK_MS)
    }).finally(() => {
      clearTimeout(timer)
      acks.delete(batch.id)
    })
  }
  const run = sender({
    outbox,
    deliver,
    known,
    ready: () => ready && status.get().role === 'editor',
    pace: () => Math.min(1_000, 100 * (roster.get().peers.size + 1)),
    onSending: ({ id, keys, known: at, again }) => {
      if (!again) device.keep((store) => store.assign(keys, { id, known: at }))
    },
    onStored: ({ keys }, n) => {
      numbers.arrived(n)
      device.keep((store) => store.forget(keys, known()))
      countUnsent()
      following.stir()
    },
    onRefused: (batch, { code }) => {
      if (code === 'read-only') return status.set({ role: 'reader' })
      outbox.refused(batch, code)
      countUnsent()
      for (const listener of refusalListeners) listener({ code })
    },
  })
  const addUnsent = (edit: UnsentEdit) => {
    outbox.add(edit)
    countUnsent()
    run()
  }
  let edits = 0
  const saveEdit = (update: Uint8Array) => {
    const at = Date.now()
    const order = String(edits++).padStart(9, '0')
    const edit = { key: `${String(at).padStart(15, '0')}-${order}-${newId()}`, update, at }
    ownClients.add(doc.clientID)
    const { clientID } = doc
    device.keep((store) => store.saveLocal(edit, clientID))
    addUnsent(edit)
  }
  const adopt = async () => {
    for (const edit of await device.adopt()) addUnsent(edit)
  }

  // --- receiving

  const bringIn = (updates: Uint8Array[]) => {
    doc.transact(() => {
      for (const update of updates) socket?.deliver(updateMessage(update))
    }, provider)
    device.keep((store) => store.saveRemote(updates, known()))
  }
  const takeState = async (from: Link, state: CatchUp) => {
    const updates = await unpack(state, options.gunzip ?? gunzip)
    if (from !== link && from !== next) return
    const setBack = state.whole && known() > state.seq
    if (setBack) {
      numbers.restart(state.seq)
      device.keep((store) => store.restart(state.seq))
    }
    numbers.reached(state.seq)
    for (const [n] of state.updates) numbers.arrived(n)
    bringIn(updates)
    following.caughtUp()
    if (state.whole && outbox.unsent === 0) {
      const lacking = lackingOnServer(doc, updates, ownClients)
      if (lacking) saveEdit(lacking)
    }
    filled.add(from)
    becomeReady(from)
  }
  /** Only when both the role and the whole state are here, in whichever order they came. */
  const becomeReady = (from: Link) => {
    if (!welcomed.has(from) || !filled.has(from)) return
    if (from === next) retire()
    if (ready) return run()
    ready = true
    socket?.deliver(syncedMessage())
    status.set({ connection: 'online', refusal: undefined, synced: true })
    presence.announce()
    void adopt()
    run()
  }
  const setPeers = (change: (peers: Map<number, Peer>) => void) => {
    const peers = new Map(roster.get().peers)
    change(peers)
    roster.set({ peers })
  }
  const leave = (client: number) => {
    setPeers((peers) => peers.delete(client))
    removeAwarenessStates(provider.awareness, [client], provider)
  }
  const take = (from: Link, frame: LinkFrame) => {
    switch (frame.t) {
      case 'welcome': {
        const here = new Map(frame.peers.map((peer) => [peer.client, peer]))
        for (const client of roster.get().peers.keys()) if (!here.has(client)) leave(client)
        roster.set({ peers: here })
        status.set({ role: frame.role })
        numbers.heard(frame.seq)
        welcomed.add(from)
        return becomeReady(from)
      }
      case 'state':
        return void takeState(from, frame.state).catch(() => from.close(CLOSE.tryAgain))
      case 'fetch':
        return void transport
          .catchUp(documentId, numbers.known)
          .then((state) => takeState(from, state))
          .catch(() => from.close(CLOSE.tryAgain))
      case 'up': {
        const update = decodeBytes(frame.u)
        if (!update) return
        numbers.arrived(frame.n)
        return bringIn([update])
      }
      case 'ack':
        return acks.get(frame.id)?.resolve(frame.n)
      case 'no':
        return acks.get(frame.id)?.reject(new TransportRefusal(frame.code))
      case 'at':
        return numbers.heard(frame.n)
      case 'aware':
        return socket?.deliver(presenceMessage(frame.client, frame.k, frame.s))
      case 'joined':
        setPeers((peers) => peers.set(frame.peer.client, frame.peer))
        return presence.tell(frame.peer.client)
      case 'left':
        return leave(frame.client)
    }
  }

  // --- the connection

  const sayHello = (to: Link) => {
    const have = numbers.known === undefined ? {} : { known: numbers.known }
    to.send({ t: 'hello', v: PROTOCOL_VERSION, client: doc.clientID, ...have })
  }
  const disconnected = () => {
    ready = false
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
    following.stop()
    for (const { reject } of acks.values()) reject(new Error('the connection has ended'))
    const [old, renewing] = [link, next]
    link = next = undefined
    old?.close(CLOSE.tryAgain)
    renewing?.close(CLOSE.tryAgain)
    roster.set({ peers: new Map() })
    status.set({ connection: 'offline', synced: false })
  }
  const later = (ms: number, action: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      action()
    }, ms)
    timers.add(timer)
  }
  const stillHere = () =>
    later(STILL_HERE_MS, () => {
      socket?.deliver(stillHereMessage())
      stillHere()
    })
  const connect = (onOpen: (opened: Link) => void) => {
    const opening = openLink(transport, documentId, {
      onOpen,
      onFrame: (from, frame) => {
        take(from, frame)
        following.stir()
      },
      onClose: (closed, code) => {
        if (closed === next) next = undefined
        if (closed !== link) return
        const ended = socket
        socket = undefined
        disconnected()
        ended?.ended(code)
      },
    })
    later(READY_MS, () => {
      if (opening === next || (opening === link && !ready)) opening.close(CLOSE.tryAgain)
    })
    return opening
  }
  const renew = () =>
    later(RENEW_MS + Math.random() * RENEW_SPREAD_MS, () => {
      next = connect(sayHello)
      renew()
    })
  const retire = () => {
    const old = link
    link = next
    next = undefined
    setTimeout(() => old?.close(CLOSE.tryAgain), RETIRE_MS)
  }

  const following = follow({
    missing: () => numbers.missing,
    company: () => roster.get().peers.size > 0,
    ask: () => {
      link?.send({ t: 'since', known: known() })
      void adopt()
    },
    onSilence: () => link?.close(CLOSE.tryAgain),
  })
  const provider = new WebsocketProvider(options.origin || 'wss://rembuk', documentId, doc, {
    connect: false,
    disableBc: true,
    maxBackoffTime: BACKOFF_MS,
    WebSocketPolyfill: providerSocketClass({
      start: (opening) => {
        socket = opening
        link = connect(() => opening.opened())
        stillHere()
        renew()
      },
      fromProvider: (from, message) => {
        if (from === socket && link && isHandshake(message)) sayHello(link)
      },
      stop: (stopped) => {
        if (stopped !== socket) return
        socket = undefined
        disconnected()
      },
    }),
  })
  const presence = relayPresence(provider.awareness, (frame) => {
    if (ready) link?.send(frame)
  })
  provider.on('closed', ({ code }) => status.set({ connection: 'refused', refusal: refusals[code] }))

  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== provider && origin !== FROM_DEVICE) saveEdit(update)
  }
  doc.on('update', onUpdate)

  const goOffline = () => link?.close(CLOSE.tryAgain)
  const goOnline = () => {
    if (status.get().connection === 'offline') provider.connect()
  }
  globalThis.addEventListener?.('offline', goOffline)
  globalThis.addEventListener?.('online', goOnline)

  let destroyed = false
  const loaded = device.load().then(async (copy) => {
    numbers = countNumbers(copy.known)
    for (const client of copy.clients) ownClients.add(client)
    await adopt()
    if (!destroyed) provider.connect()
  })

  return {
    doc,
    awareness: provider.awareness,
    loaded,
    status: status.get,
    onStatus: status.listen,
    unsentEdits: outbox.list,
    peers: () => peersHere(roster.get().peers, provider.awareness),
    onPeers: (listener) => {
      const tell = () => listener(peersHere(roster.get().peers, provider.awareness))
      provider.awareness.on('change', tell)
      const stop = roster.listen(tell)
      return () => {
        provider.awareness.off('change', tell)
        stop()
      }
    },
    setPresence: (state) => provider.awareness.setLocalState(state ? { ...state } : {}),
    onRefusal: (listener) => {
      refusalListeners.add(listener)
      return () => {
        refusalListeners.delete(listener)
      }
    },
    destroy: async () => {
      destroyed = true
      globalThis.removeEventListener?.('offline', goOffline)
      globalThis.removeEventListener?.('online', goOnline)
      doc.off('update', onUpdate)
      presence.stop()
      provider.destroy()
      provider.awareness.destroy()
      disconnected()
      await device.close()
    },
  }
}

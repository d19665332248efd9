import type { RefusalCode } from '@rembuk/core/refusal'
import { isTopic, type Topic, topics } from '@rembuk/core/topic'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { CLOSE } from '../protocol/close-codes'
import { type CatchUp, PROTOCOL_VERSION, type Presence } from '../protocol/frames'
import { createConnection } from './connection'
import { deviceKeeper, FROM_DEVICE } from './device-copy'
import type { DeviceStore } from './device-store'
import { follow } from './follow'
import { type HttpTransportOptions, httpTransport } from './http-transport'
import { createIncoming } from './incoming'
import { lackingOnServer } from './lacking'
import type { Link, LinkFrame } from './link'
import { nextTask } from './next-task'
import { createOutgoing } from './outgoing'
import { onOwnUpdate } from './own-updates'
import { relayPresence } from './presence'
import { presenceMessage, updateMessage } from './provider-messages'
import { createRoster, type PeerHere } from './roster'
import { type LiveStatus, observable } from './status'
import type { Transport } from './transport'
import { type Gunzip, gunzip, unpack } from './unpack'

export type { LiveStatus } from './status'

/** Longest wait between two attempts to connect, in milliseconds. */
const BACKOFF_MS = 10_000

export interface OpenOptions extends Partial<HttpTransportOptions> {
  documentId: string
  /** Where the document and unsent edits live on this device. */
  deviceStore: DeviceStore | Promise<DeviceStore>
  doc?: Y.Doc
  /**
   * All of the document, asked for over HTTP before it was opened: a device without a copy begins with
   * it and so need not wait for the socket. Whether it comes or fails, the rest goes on as without.
   */
  state?: Promise<CatchUp>
  /** Instead of the product's HTTP and WebSocket APIs. */
  transport?: Transport
  gunzip?: Gunzip
}

export interface LiveDocument {
  doc: Y.Doc
  /** The provider's awareness, for bindings that expect one. */
  awareness: Awareness
  /** Resolves when the device's copy, or the state that was given, is in the document. */
  loaded: Promise<void>
  status(): LiveStatus
  onStatus(listener: (status: LiveStatus) => void): () => void
  /** Number of the last of the server's updates up to which this document holds all of them; 0 before the first. */
  known(): number
  /** When each unsent edit was made, and why it was refused if it was. */
  unsentEdits(): { at: number; refusal?: RefusalCode }[]
  /** Everyone here but this tab, with where they are. */
  peers(): PeerHere[]
  onPeers(listener: (peers: PeerHere[]) => void): () => void
  setPresence(presence: Presence | null): void
  /**
   * A batch that the server did not take: it stays on the device, and so does what this document writes
   * after it, since the others could not apply that without it. The document opened anew is free again.
   */
  onRefusal(listener: (refusal: { code: RefusalCode }) => void): () => void
  /**
   * Something beside the document's edits may have changed on the server, and should be asked for anew.
   * Each time the document connects, that is true of every topic.
   */
  onChanged(listener: (topic: Topic) => void): () => void
  destroy(): Promise<void>
}

const refusals: Record<number, LiveStatus['refusal']> = {
  [CLOSE.unauthenticated]: 'unauthenticated',
  [CLOSE.noAccess]: 'no-access',
  [CLOSE.outdatedClient]: 'outdated-client',
}

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
  const refusalListeners = new Set<(refusal: { code: RefusalCode }) => void>()
  const changeListeners = new Set<(topic: Topic) => void>()
  const tellChanged = (topic: Topic) => {
    for (const listener of changeListeners) listener(topic)
  }
  const ownClients = new Set<number>()
  const device = deviceKeeper(doc, Promise.resolve(options.deviceStore), (state) =>
    status.set({ device: state }),
  )

  const connection = createConnection(transport, documentId, {
    hello: () => {
      const { known } = incoming.numbers
      const have = known === undefined ? {} : { known }
      return { t: 'hello', v: PROTOCOL_VERSION, client: doc.clientID, ...have }
    },
    onFrame: (from, frame) => {
      take(from, frame)
      following.stir()
    },
    onReady: () => {
      status.set({ connection: 'online', refusal: undefined, synced: true })
      presence.announce()
      void outgoing.adopt()
      outgoing.run()
      topics.forEach(tellChanged)
    },
    onDown: () => {
      following.stop()
      outgoing.connectionEnded()
      roster.replace([])
      status.set({ connection: 'offline', synced: false })
    },
  })
  const provider = new WebsocketProvider(options.origin || 'wss://rembuk', documentId, doc, {
    connect: false,
    disableBc: true,
    maxBackoffTime: BACKOFF_MS,
    WebSocketPolyfill: connection.socketClass,
  })
  const roster = createRoster(provider.awareness, provider)
  const presence = relayPresence(provider.awareness, (frame) => {
    if (connection.ready) connection.send(frame)
  })
  const incoming = createIncoming({
    device,
    gunzip: options.gunzip ?? gunzip,
    apply: (updates) =>
      doc.transact(() => {
        for (const update of updates) connection.deliver(updateMessage(update))
      }, provider),
  })
  const known = () => incoming.numbers.known ?? 0
  const outgoing = createOutgoing({
    documentId,
    transport,
    device,
    known,
    newId: () => crypto.randomUUID(),
    send: connection.send,
    ready: () => connection.ready && status.get().role === 'editor',
    people: () => roster.size + 1,
    onSilence: connection.giveUp,
    onCount: (unsent) => status.set({ unsent }),
    onStored: (n) => {
      incoming.numbers.arrived(n)
      following.stir()
    },
    onRefused: (code) => {
      if (code === 'read-only') status.set({ role: 'reader' })
      for (const listener of refusalListeners) listener({ code })
    },
  })
  const following = follow({
    missing: () => incoming.numbers.missing,
    known,
    company: () => roster.size,
    ask: () => {
      connection.send({ t: 'since', known: known() })
      void outgoing.adopt()
    },
    onSilence: connection.giveUp,
  })

  const save = (update: Uint8Array) => {
    ownClients.add(doc.clientID)
    outgoing.save(update, doc.clientID)
  }
  const takeState = async (from: Link, state: CatchUp) => {
    const updates = await incoming.state(state, () => connection.counts(from))
    if (!updates) return
    following.stir()
    const theirs = [...updates, ...outgoing.updates()]
    const lacking = state.whole ? lackingOnServer(doc, theirs, ownClients) : undefined
    if (lacking) save(lacking)
    connection.has(from, 'state')
  }
  const takeOrGiveUp = (from: Link, state: Promise<CatchUp>) => {
    state.then((arrived) => takeState(from, arrived)).catch(() => from.close(CLOSE.tryAgain))
  }
  const take = (from: Link, frame: LinkFrame) => {
    switch (frame.t) {
      case 'welcome':
        roster.replace(frame.peers)
        status.set({ role: frame.role })
        incoming.numbers.heard(frame.seq)
        return connection.has(from, 'welcome')
      case 'state':
        return takeOrGiveUp(from, Promise.resolve(frame.state))
      case 'fetch':
        return takeOrGiveUp(from, transport.catchUp(documentId, incoming.numbers.known))
      case 'up':
        return incoming.update(frame.n, frame.u)
      case 'ack':
        return outgoing.acknowledged(frame.id, frame.n)
      case 'no':
        return outgoing.refused(frame.id, frame.code)
      case 'at':
        return incoming.numbers.heard(frame.n)
      case 'aware':
        return connection.deliver(presenceMessage(frame.client, frame.k, frame.s))
      case 'joined':
        roster.join(frame.peer)
        return presence.tell(frame.peer.client)
      case 'left':
        return roster.leave(frame.client)
      case 'changed':
        // A newer server may know more of them.
        if (isTopic(frame.topic)) tellChanged(frame.topic)
    }
  }

  const isOwn = (origin: unknown) => origin !== provider && origin !== FROM_DEVICE
  const reconnect = () => {
    if (status.get().connection === 'offline') provider.connect()
  }
  doc.off('update', provider._updateHandler)
  const stopSaving = onOwnUpdate(doc, isOwn, save)
  provider.on('closed', ({ code }) => status.set({ connection: 'refused', refusal: refusals[code] }))
  globalThis.addEventListener?.('offline', connection.giveUp)
  globalThis.addEventListener?.('online', reconnect)

  let destroyed = false
  const beginWith = async (asked: Promise<CatchUp>) => {
    const state = await asked
    const updates = await unpack(state, options.gunzip ?? gunzip)
    if (destroyed) return
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, provider)
    }, provider)
    incoming.startFrom(state.seq)
    // All of a document is much to read: what a person does meanwhile comes before the rest.
    await nextTask()
    if (destroyed) return
    device.keep((store) => store.saveRemote(updates, state.seq))
  }
  const loaded = device.load().then(async (copy) => {
    incoming.startFrom(copy.known)
    for (const client of copy.clients) ownClients.add(client)
    await outgoing.adopt()
    if (copy.known === undefined && options.state) await beginWith(options.state).catch(() => undefined)
    if (!destroyed) provider.connect()
  })

  return {
    doc,
    awareness: provider.awareness,
    loaded,
    status: status.get,
    onStatus: status.listen,
    known,
    unsentEdits: outgoing.list,
    peers: roster.peers,
    onPeers: roster.onChange,
    setPresence: (state) => provider.awareness.setLocalState(state ? { ...state } : {}),
    onRefusal: (listener) => {
      refusalListeners.add(listener)
      return () => {
        refusalListeners.delete(listener)
      }
    },
    onChanged: (listener) => {
      changeListeners.add(listener)
      return () => {
        changeListeners.delete(listener)
      }
    },
    destroy: async () => {
      destroyed = true
      globalThis.removeEventListener?.('offline', connection.giveUp)
      globalThis.removeEventListener?.('online', reconnect)
      stopSaving()
      presence.stop()
      provider.destroy()
      provider.awareness.destroy()
      connection.end()
      await device.close()
    },
  }
}

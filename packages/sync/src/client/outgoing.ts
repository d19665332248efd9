import type { RefusalCode } from '@rembuk/core/refusal'
import { encodeBytes } from '../protocol/base64'
import type { ClientFrame } from '../protocol/frames'
import { SOCKET_UPDATE_BYTES } from '../protocol/limits'
import { acknowledgements } from './acknowledgements'
import type { DeviceKeeper } from './device-copy'
import type { UnsentEdit } from './device-store'
import { outbox as makeOutbox, type OutgoingBatch } from './outbox'
import { sender } from './sender'
import { type Transport, TransportRefusal } from './transport'

/** No acknowledgement for this long means that the connection is dead, in milliseconds. */
const ACK_MS = 5_000
/** A request that failed is made again after this long, in milliseconds. */
const RETRY_MS = 5_000
/** Batches follow one another at this interval for each person in the document, in milliseconds. */
const PACE_MS = 100
const PACE_LONGEST_MS = 1_000

export interface OutgoingOptions {
  documentId: string
  transport: Transport
  device: DeviceKeeper
  newId: () => string
  send: (frame: ClientFrame) => void
  /** Whether a batch may go now. */
  ready: () => boolean
  /** Last number held without a gap. */
  known: () => number
  /** People in the document, this one included. */
  people: () => number
  onSilence: () => void
  onCount: (unsent: number) => void
  onStored: (n: number) => void
  onRefused: (code: RefusalCode) => void
}

/** Local edits on their way: to the device, into the outbox, to the server. */
export interface Outgoing {
  /** A local edit: on the device first, then on its way. */
  save(update: Uint8Array, clientId: number): void
  /** Takes over edits of pages that are gone. */
  adopt(): Promise<void>
  /** Sends what is waiting; does nothing while that is under way. */
  run(): void
  acknowledged(batchId: string, n: number): void
  refused(batchId: string, code: RefusalCode): void
  connectionEnded(): void
  readonly unsent: number
  /** The unsent edits, as updates. */
  updates(): Uint8Array[]
  list(): { at: number; refusal?: RefusalCode }[]
}

export const createOutgoing = (options: OutgoingOptions): Outgoing => {
  const { device, documentId, newId, transport } = options
  const outbox = makeOutbox(newId)
  const acks = acknowledgements()
  let made = 0

  const count = () => options.onCount(outbox.unsent)
  const deliver = ({ id, update, known, again }: OutgoingBatch): Promise<number> => {
    const frame = { id, u: encodeBytes(update), known, ...(again ? { again: true as const } : {}) }
    if (update.length > SOCKET_UPDATE_BYTES) {
      return transport.push(documentId, frame).catch((error) => {
        // The socket may be well, so that no new connection will bring the batch on its way again.
        setTimeout(run, RETRY_MS)
        throw error
      })
    }
    const acknowledgement = acks.expect(id, ACK_MS, options.onSilence)
    options.send({ t: 'push', ...frame })
    return acknowledgement
  }
  const run = sender({
    outbox,
    deliver,
    known: options.known,
    ready: options.ready,
    pace: () => Math.min(PACE_LONGEST_MS, PACE_MS * options.people()),
    onSending: ({ id, keys, known, again }) => {
      if (!again) device.keep((store) => store.assign(keys, { id, known }))
    },
    onStored: ({ keys }, n) => {
      options.onStored(n)
      const known = options.known()
      device.keep((store) => store.forget(keys, known))
      count()
    },
    onRefused: (batch, { code }) => {
      // A reader may become an editor again: the batch waits.
      if (code !== 'read-only') outbox.refused(batch, code)
      count()
      options.onRefused(code)
    },
  })
  const add = (edit: UnsentEdit) => {
    outbox.add(edit)
    count()
    run()
  }
  const newKey = (at: number) =>
    [String(at).padStart(15, '0'), String(made++).padStart(9, '0'), newId()].join('-')

  return {
    save: (update, clientId) => {
      const at = Date.now()
      const edit = { key: newKey(at), update, at }
      device.keep((store) => store.saveLocal(edit, clientId))
      add(edit)
    },
    adopt: async () => {
      for (const edit of await device.adopt()) add(edit)
    },
    run,
    acknowledged: acks.settle,
    refused: (batchId, code) => acks.refuse(batchId, new TransportRefusal(code)),
    connectionEnded: acks.dropAll,
    get unsent() {
      return outbox.unsent
    },
    updates: outbox.updates,
    list: outbox.list,
  }
}

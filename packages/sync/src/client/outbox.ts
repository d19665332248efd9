import type { RefusalCode } from '@rembuk/core/refusal'
import * as Y from 'yjs'
import { UPDATE_BYTES } from '../protocol/limits'
import type { BatchIdentity, UnsentEdit } from './device-store'
import { createWithheld } from './withheld'

export interface OutgoingBatch extends BatchIdentity {
  update: Uint8Array
  /** Keys of the edits in it. */
  keys: string[]
  /** True when it may have been sent before. */
  again: boolean
}

/** The edits of this page that the server has not acknowledged, oldest first. */
export interface Outbox {
  /** Edits waiting, in flight or refused. */
  readonly unsent: number
  /** An edit that builds on a refused one is refused with it. */
  add(edit: UnsentEdit): void
  /** The next batch to send, or undefined; the same batch again until it is settled. */
  next(known: number): OutgoingBatch | undefined
  /** The server's store has the batch. */
  acknowledged(batch: OutgoingBatch): void
  /** The server will never take the batch: it and what builds on it stay on the device, out of the way of the others. */
  refused(batch: OutgoingBatch, code: RefusalCode): void
  /** The edits that are counted as unsent, as updates. */
  updates(): Uint8Array[]
  /** When each edit was made, and why it was refused if it was. */
  list(): { at: number; refusal?: RefusalCode }[]
}

const pack = (batch: BatchIdentity, edits: UnsentEdit[], again: boolean): OutgoingBatch => ({
  ...batch,
  update:
    edits.length === 1 ? (edits[0] as UnsentEdit).update : Y.mergeUpdates(edits.map(({ update }) => update)),
  keys: edits.map(({ key }) => key),
  again,
})

/** As many of the oldest edits as fit one batch, at least one. */
const oldest = (edits: UnsentEdit[]): UnsentEdit[] => {
  let bytes = 0
  const rest = edits.findIndex(({ update }, i) => {
    bytes += update.length
    return i > 0 && bytes > UPDATE_BYTES
  })
  return rest === -1 ? edits : edits.slice(0, rest)
}

export const outbox = (newId: () => string): Outbox => {
  let waiting: UnsentEdit[] = []
  const rejected: { edit: UnsentEdit; code: RefusalCode }[] = []
  const withheld = createWithheld()
  const take = (keys: string[]) => {
    const taken = waiting.filter(({ key }) => keys.includes(key))
    waiting = waiting.filter(({ key }) => !keys.includes(key))
    return taken
  }
  const reject = (edit: UnsentEdit, code: RefusalCode) => {
    withheld.add(edit.update)
    rejected.push({ edit, code })
  }
  const add = (edit: UnsentEdit) => {
    const last = rejected.at(-1)
    if (last && withheld.isBeneath(edit.update)) reject(edit, last.code)
    else waiting.push(edit)
  }
  return {
    get unsent() {
      return waiting.length + rejected.length
    },
    add,
    next: (known) => {
      const begun = waiting.find(({ batch }) => batch !== undefined)?.batch
      if (begun) {
        const edits = waiting.filter(({ batch }) => batch?.id === begun.id)
        return pack(begun, edits, true)
      }
      const edits = oldest(waiting)
      if (edits.length === 0) return undefined
      const batch = { id: newId(), known }
      for (const edit of edits) edit.batch = batch
      return pack(batch, edits, false)
    },
    acknowledged: ({ keys }) => {
      take(keys)
    },
    refused: ({ keys }, code) => {
      for (const edit of take(keys)) reject(edit, code)
      for (const edit of waiting.splice(0)) add(edit)
    },
    updates: () => [...waiting, ...rejected.map(({ edit }) => edit)].map(({ update }) => update),
    list: () => [
      ...waiting.map(({ at }) => ({ at })),
      ...rejected.map(({ edit, code }) => ({ at: edit.at, refusal: code })),
    ],
  }
}

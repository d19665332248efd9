import * as Y from 'yjs'
import type { DeviceStore, UnsentEdit } from './device-store'

/** Transactions with this origin bring in what the device already has. */
export const FROM_DEVICE = { name: 'device' }

export interface DeviceKeeper {
  /** Brings the device's copy into the document; the number it reaches, and its client ids. */
  load(): Promise<{ known: number | undefined; clients: number[] }>
  /** Takes over unsent edits of pages that are gone; they are in the document when it resolves. */
  adopt(): Promise<UnsentEdit[]>
  /** Runs a write in the background; a failure is told, never thrown. */
  keep(write: (store: DeviceStore) => Promise<void>): void
  close(): Promise<void>
}

/** Looks after the device's copy. A device that refuses leaves the document in memory only, and says so. */
export const deviceKeeper = (
  doc: Y.Doc,
  opening: Promise<DeviceStore>,
  onState: (state: 'saved' | 'saving' | 'failed') => void,
): DeviceKeeper => {
  let writes = 0
  let failed = false
  const fail = () => {
    failed = true
    onState('failed')
  }
  const bringIn = (updates: Uint8Array[]) =>
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, FROM_DEVICE)
    }, FROM_DEVICE)

  return {
    load: async () => {
      try {
        const { updates, known, clients } = await (await opening).load()
        bringIn(updates)
        return { known, clients }
      } catch {
        fail()
        return { known: undefined, clients: [] }
      }
    },
    adopt: async () => {
      try {
        const edits = await (await opening).adopt()
        bringIn(edits.map(({ update }) => update))
        return edits
      } catch {
        return []
      }
    },
    keep: (write) => {
      writes++
      if (!failed) onState('saving')
      opening
        .then(write)
        .then(
          () => true,
          () => false,
        )
        .then((done) => {
          writes--
          if (!done) fail()
          else if (writes === 0 && !failed) onState('saved')
        })
    },
    close: async () => {
      await opening.then((store) => store.close()).catch(() => undefined)
    },
  }
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as Y from 'yjs'
import { databaseName } from './database-name'
import type { DeviceStore, UnsentEdit } from './device-store'

interface Schema extends DBSchema {
  updates: { key: number; value: Uint8Array }
  unsent: { key: string; value: UnsentEdit & { owner: string } }
  meta: { key: string; value: number | number[] }
}

/** Updates on the device after which they are merged into one when the document is opened. */
const MERGE_AFTER = 300

const strict = { durability: 'strict' } as const

const lockName = (owner: string) => `rembuk-page-${owner}`

/** Holds a lock for as long as this page lives, so that other pages know it is alive. */
const announcePage = (owner: string): void => {
  void navigator.locks?.request(lockName(owner), () => new Promise(() => {}))
}

const livePages = async (): Promise<Set<string>> => {
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {}
  return new Set([...held, ...pending].flatMap(({ name }) => (name ? [name] : [])))
}

const mergeCopy = async (db: IDBPDatabase<Schema>): Promise<void> => {
  const transaction = db.transaction('updates', 'readwrite', strict)
  const updates = await transaction.store.getAll()
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  await transaction.store.clear()
  await transaction.store.add(Y.encodeStateAsUpdate(doc))
  await transaction.done
}

const open = (name: string) =>
  openDB<Schema>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('updates', { autoIncrement: true })
      db.createObjectStore('unsent', { keyPath: 'key' })
      db.createObjectStore('meta')
    },
  })

/**
 * The device store of a browser. Edit and unsent edit are written in one transaction, flushed to
 * the disk before it counts as saved. Several pages may share it.
 */
export const indexedDbStore = async (documentId: string): Promise<DeviceStore> => {
  const owner = crypto.randomUUID()
  announcePage(owner)
  const db = await open(databaseName(documentId))
  const all = ['updates', 'unsent', 'meta'] as const
  const reach = async (
    transaction: {
      objectStore(name: 'meta'): {
        get(k: string): Promise<unknown>
        put(v: number, k: string): Promise<unknown>
      }
    },
    known: number,
  ) => {
    const meta = transaction.objectStore('meta')
    const before = ((await meta.get('known')) as number | undefined) ?? 0
    if (known >= before) await meta.put(known, 'known')
  }

  return {
    load: async () => {
      if ((await db.count('updates')) > MERGE_AFTER) await mergeCopy(db)
      return {
        updates: await db.getAll('updates'),
        known: (await db.get('meta', 'known')) as number | undefined,
        clients: ((await db.get('meta', 'clients')) as number[] | undefined) ?? [],
      }
    },
    adopt: async () => {
      const alive = await livePages()
      const transaction = db.transaction('unsent', 'readwrite', strict)
      const orphans: UnsentEdit[] = []
      for (const edit of await transaction.store.getAll()) {
        if (edit.owner === owner || alive.has(lockName(edit.owner))) continue
        await transaction.store.put({ ...edit, owner })
        orphans.push(edit)
      }
      await transaction.done
      return orphans
    },
    saveLocal: async (edit, clientId) => {
      const transaction = db.transaction(all, 'readwrite', strict)
      const meta = transaction.objectStore('meta')
      await transaction.objectStore('updates').add(edit.update)
      await transaction.objectStore('unsent').put({ ...edit, owner })
      const clients = ((await meta.get('clients')) as number[] | undefined) ?? []
      if (!clients.includes(clientId)) await meta.put([...clients, clientId], 'clients')
      await transaction.done
    },
    assign: async (keys, batch) => {
      const transaction = db.transaction('unsent', 'readwrite')
      for (const key of keys) {
        const edit = await transaction.store.get(key)
        if (edit) await transaction.store.put({ ...edit, batch })
      }
      await transaction.done
    },
    saveRemote: async (updates, known) => {
      const transaction = db.transaction(all, 'readwrite')
      for (const update of updates) await transaction.objectStore('updates').add(update)
      await reach(transaction, known)
      await transaction.done
    },
    forget: async (keys, known) => {
      const transaction = db.transaction(all, 'readwrite')
      for (const key of keys) await transaction.objectStore('unsent').delete(key)
      await reach(transaction, known)
      await transaction.done
    },
    restart: async (known) => {
      await db.put('meta', known, 'known')
    },
    close: async () => db.close(),
  }
}

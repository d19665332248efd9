import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Queued } from './queued'

/** Found, asked about and emptied at signing out together with the documents on the device. */
const DATABASE = 'rembuk/outbox'
const STORE = 'unsent'

interface Schema extends DBSchema {
  [STORE]: { key: number; value: Queued }
}

/** The queue on this device. A promise that resolves means: it survives the end of the page. */
export interface DeviceQueue {
  /** Everybody's, the oldest first. */
  all(): Promise<Queued[]>
  add(entry: Omit<Queued, 'order'>): Promise<void>
  /** Replaces the one with the same order; one that is gone stays gone. */
  change(entry: Queued): Promise<void>
  remove(order: number): Promise<void>
}

const strict = { durability: 'strict' } as const

/** Open for one piece of work only, so that signing out can always delete it. */
const withDatabase = async <Result>(
  use: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> => {
  const database = await openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE, { keyPath: 'order', autoIncrement: true })
    },
  })
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

/** The queue in the browser's database; every method throws where the browser refuses. */
export const indexedDbQueue = (): DeviceQueue => ({
  all: () => withDatabase((database) => database.getAll(STORE)),
  add: (entry) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(STORE, 'readwrite', strict)
      await transaction.store.add(entry as Queued)
      await transaction.done
    }),
  change: (entry) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(STORE, 'readwrite', strict)
      if (await transaction.store.getKey(entry.order)) await transaction.store.put(entry)
      await transaction.done
    }),
  remove: (order) =>
    withDatabase(async (database) => {
      await database.delete(STORE, order)
    }),
})

import { databaseName } from '@rembuk/sync/client/database-name'
import { deleteDB, type IDBPDatabase, openDB } from 'idb'

const prefix = databaseName('')

/** Names of the databases in which this device keeps live documents; none where the browser has no IndexedDB. */
const documentDatabases = async (): Promise<string[]> => {
  if (!globalThis.indexedDB?.databases) return []
  const databases = await indexedDB.databases()
  return databases.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []))
}

const withDatabase = async <Result>(
  name: string,
  use: (database: IDBPDatabase) => Promise<Result>,
): Promise<Result> => {
  const database = await openDB(name)
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

const hasUnsent = (name: string): Promise<boolean> =>
  withDatabase(name, async (database) =>
    database.objectStoreNames.contains('unsent') ? (await database.count('unsent')) > 0 : false,
  )

/** Whether any document on this device holds edits that the server has not confirmed. */
export const hasUnsentEdits = async (): Promise<boolean> => {
  const found = await Promise.all((await documentDatabases()).map(hasUnsent))
  return found.includes(true)
}

const empty = (name: string): Promise<void> =>
  withDatabase(name, async (database) => {
    const stores = [...database.objectStoreNames]
    if (stores.length === 0) return
    const transaction = database.transaction(stores, 'readwrite')
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()))
    await transaction.done
  })

/**
 * Removes every live document from this device, unsent edits too. A page that still has one open
 * keeps an empty database until it closes; its content is gone either way.
 */
export const wipeDeviceData = async (): Promise<void> => {
  for (const name of await documentDatabases()) {
    await empty(name)
    await new Promise<void>((resolve, reject) => {
      deleteDB(name, { blocked: () => resolve() }).then(resolve, reject)
    })
  }
}

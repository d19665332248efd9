import { databaseName } from '@rembuk/sync/client/database-name'
import { openDB } from 'idb'

const isUpdate = (kept: unknown): kept is { update: Uint8Array } =>
  typeof kept === 'object' && kept !== null && 'update' in kept && kept.update instanceof Uint8Array

/**
 * The edits of a document on this device that the server has not confirmed, as Yjs updates, the oldest
 * first; those of other pages too. The document must have been opened here. Nothing where the device keeps
 * nothing or says nothing about it.
 */
export const unsentUpdates = async (documentId: string): Promise<Uint8Array[]> => {
  try {
    const name = databaseName(documentId)
    const known = (await indexedDB.databases()).some((database) => database.name === name)
    if (!known) return []
    const database = await openDB(name)
    try {
      const kept: unknown[] = await database.getAll('unsent')
      return kept.filter(isUpdate).map(({ update }) => update)
    } finally {
      database.close()
    }
  } catch {
    return []
  }
}

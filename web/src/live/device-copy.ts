import { databaseName } from '@rembuk/sync/client/database-name'

/** Whether this device holds a copy of a live document, or has begun to; false where that cannot be known. */
export const hasDeviceCopy = async (documentId: string): Promise<boolean> => {
  try {
    const databases = (await indexedDB.databases?.()) ?? []
    return databases.some(({ name }) => name === databaseName(documentId))
  } catch {
    return false
  }
}

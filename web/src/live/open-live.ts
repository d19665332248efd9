import type { DeviceStore } from '@rembuk/sync/client/device-store'
import { indexedDbStore } from '@rembuk/sync/client/indexeddb-store'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { type LiveDocument, openDocument } from '@rembuk/sync/client/open-document'
import { askForPersistentStorage } from './persistent-storage'

const deviceStoreOf = async (documentId: string): Promise<{ store: DeviceStore; lasting: boolean }> => {
  try {
    return { store: await indexedDbStore(documentId), lasting: true }
  } catch {
    return { store: memoryStore(), lasting: false }
  }
}

/** A live document whose device copy does not outlive the page says so in its status. */
const withoutDeviceCopy = (live: LiveDocument): LiveDocument => ({
  ...live,
  status: () => ({ ...live.status(), device: 'failed' }),
  onStatus: (listener) => live.onStatus((status) => listener({ ...status, device: 'failed' })),
})

/**
 * Opens a live document with its copy on this device. Where the browser refuses to store (private
 * mode, blocked), editing still works and the status says that the device keeps nothing.
 */
export const openLive = async (documentId: string): Promise<LiveDocument> => {
  const { store, lasting } = await deviceStoreOf(documentId)
  const live = openDocument({ documentId, origin: location.origin, deviceStore: store })
  void askForPersistentStorage()
  return lasting ? live : withoutDeviceCopy(live)
}

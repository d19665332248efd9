import type { DeviceStore } from '@rembuk/sync/client/device-store'
import { indexedDbStore } from '@rembuk/sync/client/indexeddb-store'
import { type LiveDocument, openDocument } from '@rembuk/sync/client/open-document'
import { askForPersistentStorage } from './persistent-storage'

/** A live document of this origin with its copy on this device, asking the browser to keep that. */
export const openLive = (documentId: string, deviceStore?: DeviceStore): LiveDocument => {
  void askForPersistentStorage()
  return openDocument({
    documentId,
    origin: location.origin,
    deviceStore: deviceStore ?? indexedDbStore(documentId),
  })
}

import { indexedDbStore } from '@rembuk/sync/client/indexeddb-store'
import { type LiveDocument, openDocument } from '@rembuk/sync/client/open-document'
import type { CatchUp } from '@rembuk/sync/protocol/frames'
import { tellChanged } from './changes'
import { askForPersistentStorage } from './persistent-storage'

/**
 * A live document of this origin with its copy on this device, asking the browser to keep that. A
 * device without a copy begins with `state` where that is given.
 */
export const openLive = (documentId: string, state?: Promise<CatchUp>): LiveDocument => {
  void askForPersistentStorage()
  const live = openDocument({
    documentId,
    origin: location.origin,
    deviceStore: indexedDbStore(documentId),
    state,
  })
  live.onChanged((topic) => tellChanged(documentId, topic))
  return live
}

import { HocuspocusProvider } from '@hocuspocus/provider'
import { WebSocket } from 'ws'

/**
 * Opens a document on a Hocuspocus server with its own provider.
 *
 * @param {string} url
 * @param {string} name
 * @param {import('yjs').Doc} document
 * @returns {{ synced: Promise<void>, acknowledged: () => Promise<void>, close: () => void }}
 */
export const openOnHocuspocus = (url, name, document) => {
  const provider = new HocuspocusProvider({ url, name, document, WebSocketPolyfill: WebSocket })
  return {
    synced: new Promise((resolve) => {
      if (provider.isSynced) resolve()
      else provider.on('synced', () => resolve())
    }),
    acknowledged: () =>
      new Promise((resolve) => {
        const look = () => {
          if (provider.hasUnsyncedChanges) return
          provider.off('unsyncedChanges', look)
          resolve()
        }
        provider.on('unsyncedChanges', look)
        look()
      }),
    close: () => provider.destroy(),
  }
}

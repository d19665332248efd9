import { documentId } from '@rembuk/core/document-id'
import { openLive } from '../../../live/open-live'

/**
 * Keeps a partnership's plan connected, so that news of its agreement comes at once. Comes with Yjs: load
 * it when the rest is on the screen. Returns the function that ends it.
 */
export const followPlan = (partnershipId: string): (() => void) => {
  const live = openLive(documentId({ partnershipId, kind: 'plan', number: 1 }))
  return () => void live.destroy()
}

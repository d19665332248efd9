import type { Topic } from '@rembuk/core/topic'
import { fanOut } from './fan-out'
import type { LiveDeps } from './ports'

/**
 * Tells everyone in a document that a topic has changed, after the change is in the store. Best effort,
 * never throws: whoever misses it asks again when they next connect.
 */
export const tellChanged = async (
  deps: Pick<LiveDeps, 'connections' | 'postbox'>,
  documentId: string,
  topic: Topic,
): Promise<void> => {
  await fanOut(deps, documentId, { t: 'changed', topic }).catch(() => undefined)
}

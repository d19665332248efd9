import type { Topic } from '@rembuk/core/topic'

type Listener = (documentId: string, topic: Topic) => void

const listeners = new Set<Listener>()

/** The server says, or may have had no way to say, that a topic of a live document has changed. */
export const tellChanged: Listener = (documentId, topic) => {
  for (const listener of listeners) listener(documentId, topic)
}

/**
 * Hears when what the server has of a topic should be asked for anew: after a change, and each time the
 * live document connects. Returns the function that ends it.
 */
export const onChanged = (documentId: string, topic: Topic, changed: () => void): (() => void) => {
  const listener: Listener = (ofDocument, of) => {
    if (ofDocument === documentId && of === topic) changed()
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

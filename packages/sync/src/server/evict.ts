import { forget, postFrame } from './fan-out'
import type { Connection, LiveDeps } from './ports'

type Deps = Pick<LiveDeps, 'connections' | 'postbox'>

/**
 * Ends a connection with a named close code. API Gateway cannot send a code of ours, so the client
 * is told in a frame and closes with it; the connection is cut from this side as well.
 */
export const dismiss = async (deps: Deps, connectionId: string, code: number): Promise<void> => {
  // One who cannot be told is cut all the same, and learns why when connecting again.
  await postFrame(deps, connectionId, { t: 'bye', code }).catch(() => undefined)
  await forget(deps, connectionId)
  await deps.postbox.close(connectionId)
}

/**
 * Ends every connection of a document that matches, with a close code of `close-codes.ts`. When one of
 * them could not be ended the others are all the same, and it throws: calling it again ends what is left.
 */
export const evict = async (
  deps: Deps,
  documentId: string,
  matches: (connection: Connection) => boolean,
  closeCode: number,
): Promise<void> => {
  const connections = await deps.connections.list(documentId)
  const ended = connections.filter(matches)
  const results = await Promise.allSettled(
    ended.map(({ connectionId }) => dismiss(deps, connectionId, closeCode)),
  )
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

import type { ServerFrame } from '../protocol/frames'
import type { Connection, JoinedConnection, LiveDeps } from './ports'

type Deps = Pick<LiveDeps, 'connections' | 'postbox'>

/** Posts a frame to one connection and forgets the connection when it has ended. */
export const postFrame = async (deps: Deps, connectionId: string, frame: ServerFrame): Promise<void> => {
  const answer = await deps.postbox.post(connectionId, JSON.stringify(frame))
  if (answer === 'gone') await forget(deps, connectionId)
}

/**
 * Posts a frame to connections, but not to those of `exceptClient`. A post that fails is not repeated
 * here: the receiver notices the gap, at the latest with its next heartbeat.
 */
export const postToAll = async (
  deps: Deps,
  connections: JoinedConnection[],
  frame: ServerFrame,
  exceptClient?: number,
): Promise<void> => {
  const others = connections.filter(({ clientId }) => clientId !== exceptClient)
  await Promise.allSettled(others.map(({ connectionId }) => postFrame(deps, connectionId, frame)))
}

/** Posts a frame to everyone in the document but the connections of `exceptClient`. */
export const fanOut = async (
  deps: Deps,
  documentId: string,
  frame: ServerFrame,
  exceptClient?: number,
): Promise<void> => postToAll(deps, await deps.connections.list(documentId), frame, exceptClient)

/** Forgets a connection and tells the others that the client has left, unless it is here twice. */
export const forget = async (deps: Deps, connectionId: string): Promise<Connection | undefined> => {
  const was = await deps.connections.remove(connectionId)
  if (was?.clientId === undefined) return was
  const here = await deps.connections.list(was.documentId)
  if (!here.some(({ clientId }) => clientId === was.clientId)) {
    await fanOut(deps, was.documentId, { t: 'left', client: was.clientId })
  }
  return was
}

import { DOCUMENT_CONNECTIONS, PERSON_CONNECTIONS } from '../protocol/limits'
import { postToAll } from './fan-out'
import type { Connection, JoinedConnection, LiveDeps } from './ports'

/**
 * Who is in the document, a connection that has just joined included; undefined where it is one too
 * many, for the document or for its person. One that ended unheard takes nobody's place: before a
 * person is turned away their others are posted to, and those that are gone are forgotten.
 */
export const hereWithRoom = async (
  deps: Pick<LiveDeps, 'connections' | 'postbox' | 'log'>,
  { connectionId, documentId, personId }: Connection,
): Promise<JoinedConnection[] | undefined> => {
  const theirs = (connections: JoinedConnection[]) =>
    connections.filter((connection) => connection.personId === personId)
  let here = await deps.connections.list(documentId)
  if (theirs(here).length > PERSON_CONNECTIONS) {
    const { seq } = await deps.log.readHead(documentId)
    const others = theirs(here).filter((connection) => connection.connectionId !== connectionId)
    await postToAll(deps, others, { t: 'at', n: seq })
    here = await deps.connections.list(documentId)
  }
  const fits = here.length <= DOCUMENT_CONNECTIONS && theirs(here).length <= PERSON_CONNECTIONS
  return fits ? here : undefined
}

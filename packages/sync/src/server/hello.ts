import { CLOSE } from '../protocol/close-codes'
import { type ClientFrame, type Peer, PROTOCOL_VERSION } from '../protocol/frames'
import { catchUp } from './catch-up'
import { dismiss } from './evict'
import { fanOut, postFrame } from './fan-out'
import type { Connection, LiveDeps } from './ports'
import { hereWithRoom } from './room'
import { sendCatchUp } from './send-catch-up'
import { reasonToEnd } from './standing'
import { stateVector } from './state-vector'

type Hello = Extract<ClientFrame, { t: 'hello' }>

/**
 * A client joins: it is put into the document's list first and the log is read after, so that
 * either it sees an update in the log or the writer of that update sees it in the list. Throws
 * DomainError 'bad-input' for a state vector that is none; then it has not joined. Where access has an
 * end, so has the connection: it is out of the list from that moment on.
 */
export const hello = async (deps: LiveDeps, connection: Connection, frame: Hello): Promise<void> => {
  const { connectionId, documentId, personId, name } = connection
  if (frame.v !== PROTOCOL_VERSION) return dismiss(deps, connectionId, CLOSE.outdatedClient)
  const access = await deps.access(personId, documentId)
  if (!access) return dismiss(deps, connectionId, CLOSE.noAccess)
  if (!(await deps.log.claimClient(documentId, frame.client, personId))) {
    return dismiss(deps, connectionId, CLOSE.tryAgain)
  }
  const sv = frame.sv === undefined ? undefined : stateVector(frame.sv)
  const { role, until = connection.expiresAt } = access
  const expiresAt = Math.min(connection.expiresAt, until)
  await deps.connections.join({ ...connection, clientId: frame.client, expiresAt })
  const reason = await reasonToEnd(deps, connection)
  if (reason !== undefined) return dismiss(deps, connectionId, reason)
  const here = await hereWithRoom(deps, connection)
  if (!here) return dismiss(deps, connectionId, CLOSE.tryAgain)

  const peers = new Map<number, Peer>()
  for (const other of here) {
    if (other.clientId === frame.client) continue
    peers.set(other.clientId, { client: other.clientId, personId: other.personId, name: other.name })
  }
  const { seq } = await deps.log.readHead(documentId)
  const state = await catchUp(deps, documentId, { known: frame.known, sv })
  await postFrame(deps, connectionId, { t: 'welcome', role, seq, peers: [...peers.values()] })
  await sendCatchUp(deps, connectionId, state)
  const peer = { client: frame.client, personId, name }
  await fanOut(deps, documentId, { t: 'joined', peer }, frame.client)
  // One that ended meanwhile has been reported as left before anyone had heard of it.
  const still = await deps.connections.list(documentId)
  if (still.some(({ clientId }) => clientId === frame.client)) return
  await fanOut(deps, documentId, { t: 'left', client: frame.client })
}

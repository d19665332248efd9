import { DomainError } from '@rembuk/core/refusal'
import { decodeBytes } from '../protocol/base64'
import { CLOSE } from '../protocol/close-codes'
import type { ClientFrame } from '../protocol/frames'
import { parseClientFrame } from '../protocol/parse-client-frame'
import { catchUp } from './catch-up'
import { dismiss } from './evict'
import { fanOut, postFrame } from './fan-out'
import { hello } from './hello'
import type { Connection, JoinedConnection, LiveDeps } from './ports'
import { push } from './push'
import { sendCatchUp } from './send-catch-up'
import { reasonToEnd } from './standing'

type Frame<T extends ClientFrame['t']> = Extract<ClientFrame, { t: T }>

const store = async (deps: LiveDeps, from: JoinedConnection, frame: Frame<'push'>) => {
  const { connectionId, documentId, personId, clientId } = from
  const access = await deps.access(personId, documentId)
  if (!access) return dismiss(deps, connectionId, CLOSE.noAccess)
  if (access.role !== 'editor') throw new DomainError('read-only')
  const update = decodeBytes(frame.u)
  if (!update) throw new DomainError('malformed-update')
  const batch = { id: frame.id, update, known: frame.known, again: frame.again }
  const onStored = (n: number) => postFrame(deps, connectionId, { t: 'ack', id: frame.id, n })
  // Joining has claimed the connection's client id, and a claim is for ever.
  const author = { documentId, personId, ownClient: clientId }
  await push(deps, author, batch, { onStored, exceptClient: clientId })
}

/**
 * No role is looked up for presence: it stores nothing and shows nothing, and it is the most frequent
 * frame. Whoever may not read any longer has no connection in the list, and so is not answered here.
 */
const relay = async (deps: LiveDeps, from: JoinedConnection, { k, s, to }: Frame<'aware'>) => {
  const frame = { t: 'aware', client: from.clientId, k, s } as const
  if (to === undefined) return fanOut(deps, from.documentId, frame, from.clientId)
  const here = await deps.connections.list(from.documentId)
  const addressed = here.filter(({ clientId }) => clientId === to)
  await Promise.all(addressed.map(({ connectionId }) => postFrame(deps, connectionId, frame)))
}

const answerSince = async (deps: LiveDeps, from: JoinedConnection, { known }: Frame<'since'>) => {
  const reason = await reasonToEnd(deps, from)
  if (reason !== undefined) return dismiss(deps, from.connectionId, reason)
  const state = await catchUp(deps, from.documentId, { known })
  const nothing = !state.whole && state.updates.length === 0
  if (nothing) return postFrame(deps, from.connectionId, { t: 'at', n: state.seq })
  await sendCatchUp(deps, from.connectionId, state)
}

const answer = async (deps: LiveDeps, connection: Connection, frame: ClientFrame) => {
  const { connectionId, clientId } = connection
  if (frame.t === 'hello') return hello(deps, connection, frame)
  if (clientId === undefined) return dismiss(deps, connectionId, CLOSE.tryAgain)
  const from: JoinedConnection = { ...connection, clientId }
  if (frame.t === 'aware') return relay(deps, from, frame)
  return frame.t === 'push' ? store(deps, from, frame) : answerSince(deps, from, frame)
}

/**
 * One message of a connected client. What it says about itself counts for nothing: who is behind
 * the connection was settled when it was opened, and what that person may do is looked up now. A
 * refusal is answered with a `no` frame and leaves nothing stored; an outage is thrown.
 */
export const handleMessage = async (deps: LiveDeps, connectionId: string, text: string): Promise<void> => {
  const frame = parseClientFrame(text)
  if (!frame) return postFrame(deps, connectionId, { t: 'no', id: '', code: 'bad-input' })
  const connection = await deps.connections.get(connectionId)
  if (!connection) return dismiss(deps, connectionId, CLOSE.tryAgain)
  try {
    await answer(deps, connection, frame)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const id = frame.t === 'push' ? frame.id : ''
    await postFrame(deps, connectionId, { t: 'no', id, code: error.code, limit: error.facts.limit })
  }
}

import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'

/**
 * Signs the actor's own device out, which gets no messages any more. The sockets go first: should that fail, the session is still
 * there and the request can be tried again. They go once more at the end, as one may have been opened
 * while the session still lived.
 */
export const signOut = async (
  { sessions, devices, endSockets }: Pick<Deps, 'sessions' | 'devices' | 'endSockets'>,
  actor: Actor,
): Promise<void> => {
  await endSockets(actor)
  await devices.remove(actor.personId, actor.sessionId)
  await sessions.remove(actor.personId, actor.sessionId)
  await endSockets(actor)
}

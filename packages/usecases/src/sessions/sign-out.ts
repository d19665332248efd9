import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'

/**
 * Signs the actor's own device out. The sockets go first: should that fail, the session is still
 * there and the request can be tried again. They go once more at the end, as one may have been opened
 * while the session still lived.
 */
export const signOut = async (
  { sessions, endSockets }: Pick<Deps, 'sessions' | 'endSockets'>,
  actor: Actor,
): Promise<void> => {
  await endSockets(actor)
  await sessions.remove(actor.personId, actor.sessionId)
  await endSockets(actor)
}

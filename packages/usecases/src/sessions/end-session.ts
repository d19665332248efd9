import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'

/**
 * Ends a session: no request and no ticket of it counts any more, its device gets no
 * messages, then its sockets are closed. True
 * when it was there. Calling it again after an outage closes what was left open.
 */
export const endSession = async (
  { sessions, devices, endSockets }: Pick<Deps, 'sessions' | 'devices' | 'endSockets'>,
  { personId, sessionId }: Actor,
): Promise<boolean> => {
  const wasThere = await sessions.remove(personId, sessionId)
  await devices.remove(personId, sessionId)
  await endSockets({ personId, sessionId })
  return wasThere
}

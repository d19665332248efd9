import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { endSession } from './end-session'

/** Signs one of the actor's devices out. Refuses with 'not-found' what is no session of the actor. */
export const revokeSession = async (
  deps: Pick<Deps, 'sessions' | 'devices' | 'endSockets'>,
  actor: Actor,
  sessionId: string,
): Promise<void> => {
  const wasThere = await endSession(deps, { personId: actor.personId, sessionId })
  if (!wasThere) throw new DomainError('not-found')
}

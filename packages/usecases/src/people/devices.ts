import { isPushEndpoint } from '@rembuk/core/message/push-service'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import type { PushTarget } from '../ports/messenger'

/**
 * Shows messages on the actor's device until its session ends. Refuses with 'bad-input' an address that is
 * no browser's push service, and with 'unauthenticated' where the session has ended meanwhile.
 */
export const keepDevice = async (
  { sessions, devices }: Pick<Deps, 'sessions' | 'devices'>,
  { personId, sessionId }: Actor,
  target: PushTarget,
): Promise<void> => {
  if (!isPushEndpoint(target.endpoint)) throw new DomainError('bad-input', { fields: ['endpoint'] })
  const session = async () => (await sessions.list(personId)).find(({ id }) => id === sessionId)
  const before = await session()
  if (!before) throw new DomainError('unauthenticated')
  await devices.put({ ...target, personId, sessionId, expiresAt: before.expiresAt })
  // Whoever ended the session in between may have looked for the device before it was there.
  if (await session()) return
  await devices.remove(personId, sessionId)
  throw new DomainError('unauthenticated')
}

/** Shows no more messages on the actor's device. */
export const dropDevice = async (
  { devices }: Pick<Deps, 'devices'>,
  { personId, sessionId }: Actor,
): Promise<void> => devices.remove(personId, sessionId)

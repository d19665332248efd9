import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { tokenHash } from './token-hash'

/** The person behind a session's token. Refuses with 'unauthenticated' without a session that lives. */
export const authenticate = async (
  { sessions, secrets, now }: Pick<Deps, 'sessions' | 'secrets' | 'now'>,
  token: string | undefined,
): Promise<Actor> => {
  const session = token ? await sessions.get(tokenHash(secrets, token)) : undefined
  if (!session || session.expiresAt <= now()) throw new DomainError('unauthenticated')
  return { personId: session.personId, sessionId: session.id }
}

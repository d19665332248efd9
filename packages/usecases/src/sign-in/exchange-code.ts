import { DomainError } from '@rembuk/core/refusal'
import type { Deps } from '../ports/deps'
import type { Person, Session } from '../ports/people'
import { randomToken } from '../random/token'
import { endSession } from '../sessions/end-session'
import { tokenHash } from '../sessions/token-hash'
import { askerHash } from './code-hash'
import { guessCode } from './guess-code'
import { SESSION_LIFE_MS } from './session-life'

type ExchangeCodeDeps = Pick<
  Deps,
  'codes' | 'people' | 'sessions' | 'devices' | 'secrets' | 'now' | 'newId' | 'randomBytes' | 'endSockets'
>

export interface ExchangeCodeInput {
  /** What the browser got when it asked for the code. */
  askerSecret: string | undefined
  code: string
  /** Browser and system in a few words. */
  device: string
  /** Token of the session that the browser had before, which ends now. */
  formerToken: string | undefined
}

export interface SignedIn {
  person: Person
  session: Session
  /** Goes into the browser's cookie; only its hash is stored. */
  token: string
}

/**
 * Exchanges a one-time code for a session, once. Each call takes an attempt away before the code is
 * compared, so parallel guesses get no more than the code allows. A number without a person gets one.
 *
 * Refuses with 'code-expired' when this browser has no code that still counts (never asked, too old,
 * used, or out of attempts), 'code-wrong' with the attempts left, 'too-many-attempts' at the last one.
 */
export const exchangeCode = async (deps: ExchangeCodeDeps, input: ExchangeCodeInput): Promise<SignedIn> => {
  const { codes, people, secrets, now, newId } = deps
  if (!input.askerSecret) throw new DomainError('code-expired')
  const asker = askerHash(secrets, input.askerSecret)
  const { sentTo: phone, codeHash } = await guessCode(deps, asker, input.code)
  if (input.formerToken) await endFormerSession(deps, input.formerToken)
  if (!(await codes.consume(asker, codeHash))) throw new DomainError('code-expired')
  const person = await people.createOrGet({ id: newId(), phone, name: '', createdAt: now() })
  return { person, ...(await startSession(deps, person.id, input.device)) }
}

const endFormerSession = async (deps: ExchangeCodeDeps, token: string): Promise<void> => {
  const former = await deps.sessions.get(tokenHash(deps.secrets, token))
  if (former) await endSession(deps, { personId: former.personId, sessionId: former.id })
}

const startSession = async (
  { sessions, secrets, now, newId, randomBytes }: ExchangeCodeDeps,
  personId: string,
  device: string,
): Promise<{ session: Session; token: string }> => {
  const token = randomToken(randomBytes)
  const createdAt = now()
  const session: Session = {
    tokenHash: tokenHash(secrets, token),
    id: newId(),
    personId,
    device,
    createdAt,
    expiresAt: createdAt + SESSION_LIFE_MS,
  }
  await sessions.put(session)
  return { session, token }
}

import { DomainError } from '@rembuk/core/refusal'
import type { Deps } from '../ports/deps'
import type { CodeRequest } from '../ports/people'
import { codeHash } from './code-hash'

/**
 * Compares a guess with the code that was sent to an asker, after taking one of its attempts away, so
 * that parallel guesses get no more than the code allows. The code is still to be consumed.
 *
 * Refuses with 'code-expired' an asker without a code that still counts (never asked, too old, used, or
 * out of attempts), with 'code-wrong' and the attempts left, 'too-many-attempts' at the last one.
 */
export const guessCode = async (
  { codes, secrets, now }: Pick<Deps, 'codes' | 'secrets' | 'now'>,
  askerHash: string,
  code: string,
): Promise<CodeRequest> => {
  const request = await codes.takeAttempt(askerHash)
  if (!request || request.expiresAt <= now()) throw new DomainError('code-expired')
  const { sentTo, attemptsLeft } = request
  if (codeHash(secrets, { askerHash, sentTo, code }) === request.codeHash) return request
  throw attemptsLeft > 0
    ? new DomainError('code-wrong', { attemptsLeft })
    : new DomainError('too-many-attempts')
}

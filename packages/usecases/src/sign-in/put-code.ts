import type { Deps } from '../ports/deps'
import type { CodeRequest } from '../ports/people'
import { sixDigits } from '../random/six-digits'
import { codeHash } from './code-hash'
import { CODE_ATTEMPTS, CODE_LIFE_SECONDS } from './code-limits'

/** Makes a fresh code for an asker in the place of the one before, and returns it to be sent. */
export const putCode = async (
  { codes, secrets, randomBytes, now }: Pick<Deps, 'codes' | 'secrets' | 'randomBytes' | 'now'>,
  { askerHash, sentTo }: Pick<CodeRequest, 'askerHash' | 'sentTo'>,
): Promise<string> => {
  const code = sixDigits(randomBytes)
  await codes.put({
    askerHash,
    sentTo,
    codeHash: codeHash(secrets, { askerHash, sentTo, code }),
    attemptsLeft: CODE_ATTEMPTS,
    expiresAt: now() + CODE_LIFE_SECONDS * 1000,
  })
  return code
}

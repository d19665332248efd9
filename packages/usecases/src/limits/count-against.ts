import { DomainError } from '@rembuk/core/refusal'
import type { Deps } from '../ports/deps'

export interface Limit {
  /** What is counted, without personal data in clear. */
  key: string
  /** How many are allowed in one window. */
  limit: number
  /** Length of the windows, which follow one another from 1970 on, in milliseconds. */
  windowMs: number
}

/**
 * Counts one more use of the key in the running window.
 * Refuses with 'too-many-requests' and the seconds to the next window once the limit is passed.
 */
export const countAgainst = async (
  { rates, now }: Pick<Deps, 'rates' | 'now'>,
  { key, limit, windowMs }: Limit,
): Promise<void> => {
  const at = now()
  const windowStart = Math.floor(at / windowMs) * windowMs
  const endsAt = windowStart + windowMs
  if ((await rates.count(key, windowStart, endsAt)) > limit) {
    throw new DomainError('too-many-requests', { retryAfterSeconds: Math.ceil((endsAt - at) / 1000) })
  }
}

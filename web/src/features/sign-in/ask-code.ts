import { askCodeRoute } from '@rembuk/contract/routes'
import { call } from '../../api/call'
import type { PendingCode } from './pending-code'

/** Has a one-time code sent. Throws ApiProblem. */
export const askCode = async (
  phone: string,
  channel: PendingCode['channel'],
  now: () => number = Date.now,
): Promise<PendingCode> => {
  const { retryAfterSeconds, expiresInSeconds } = await call(askCodeRoute, { body: { phone, channel } })
  return {
    phone,
    channel,
    askAgainAt: now() + retryAfterSeconds * 1000,
    expiresAt: now() + expiresInSeconds * 1000,
  }
}

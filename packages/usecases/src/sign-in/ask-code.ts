import { normalisePhone } from '@rembuk/core/phone'
import { DomainError } from '@rembuk/core/refusal'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'
import type { Channel } from '../ports/messenger'
import { randomToken } from '../random/token'
import { askerHash } from './code-hash'
import { CODE_LIFE_SECONDS, CODE_PAUSE_SECONDS, type CodeLimits, codeLimits } from './code-limits'
import { codeMessage } from './code-message'
import { putCode } from './put-code'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

type AskCodeDeps = Pick<
  Deps,
  'codes' | 'rates' | 'idempotency' | 'messenger' | 'secrets' | 'now' | 'randomBytes' | 'appHost'
> & { codeLimits?: CodeLimits }

export interface AskCodeInput {
  /** As typed. */
  phone: string
  channel: Channel
  /** Network address of the asker. */
  address: string
}

export interface CodeAsked {
  /** For the asking browser to keep: without it the code is worthless. */
  askerSecret: string
  retryAfterSeconds: number
  expiresInSeconds: number
}

/**
 * Sends a one-time code to a phone. Whether anybody has that number is never looked up here, so the
 * answer cannot tell: a new person signs up the same way.
 *
 * Refuses with 'bad-input' what is no Indonesian mobile number, and with 'too-many-requests' past the
 * limits of an address (checked first, so that a blocked address cannot use up a number's) or a number.
 * When the message cannot be sent the pause is lifted, so that the person may try again at once.
 */
export const askCode = async (deps: AskCodeDeps, input: AskCodeInput): Promise<CodeAsked> => {
  const phone = normalisePhone(input.phone)
  if (!phone) throw new DomainError('bad-input', { fields: ['phone'] })
  const { idempotency, secrets, now } = deps
  const limits = deps.codeLimits ?? codeLimits
  const number = secrets.hash('limited number', phone)
  const address = secrets.hash('limited address', input.address)

  await countAgainst(deps, {
    key: `code-address ${address}`,
    limit: limits.perAddressAndHour,
    windowMs: HOUR_MS,
  })
  const pause = `code-pause ${number}`
  if ((await idempotency.begin(pause, pause, now() + CODE_PAUSE_SECONDS * 1000)) !== 'new') {
    throw new DomainError('too-many-requests', { retryAfterSeconds: CODE_PAUSE_SECONDS })
  }
  await countAgainst(deps, { key: `code-number ${number}`, limit: limits.perNumberAndDay, windowMs: DAY_MS })

  try {
    return await sendCode(deps, phone, input.channel)
  } catch (error) {
    await Promise.allSettled([idempotency.abandon(pause)])
    throw error
  }
}

const sendCode = async (deps: AskCodeDeps, phone: string, channel: Channel): Promise<CodeAsked> => {
  const { messenger, secrets, randomBytes, appHost } = deps
  const askerSecret = randomToken(randomBytes)
  const code = await putCode(deps, { askerHash: askerHash(secrets, askerSecret), sentTo: phone })
  await messenger.send({ to: phone, channel, text: codeMessage(channel, code, appHost) })
  return { askerSecret, retryAfterSeconds: CODE_PAUSE_SECONDS, expiresInSeconds: CODE_LIFE_SECONDS }
}

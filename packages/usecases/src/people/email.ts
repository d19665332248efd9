import { normaliseEmail } from '@rembuk/core/message/email-address'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'
import { CODE_LIFE_SECONDS, CODE_PAUSE_SECONDS } from '../sign-in/code-limits'
import { guessCode } from '../sign-in/guess-code'
import { putCode } from '../sign-in/put-code'

const DAY_MS = 24 * 60 * 60_000
/** Codes that one person may have sent to addresses in a day. */
const PER_PERSON_AND_DAY = 10
/** Codes that one address may get in a day, whoever asks: it keeps its owner from being pestered. */
const PER_ADDRESS_AND_DAY = 5

/** A code for an address belongs to one person on one device: for anything else it is worthless. */
const askerOf = ({ secrets }: Pick<Deps, 'secrets'>, { personId, sessionId }: Actor): string =>
  secrets.hash('email asker', `${personId} ${sessionId}`)

type AskDeps = Pick<Deps, 'codes' | 'rates' | 'idempotency' | 'messenger' | 'secrets' | 'now' | 'randomBytes'>

/**
 * Sends a one-time code to an e-mail address that the actor wants to be reached at. Whether anybody has that
 * address is not looked up, and nothing is kept of it before the code comes back.
 *
 * Refuses with 'bad-input' what is no address, and with 'too-many-requests' within a minute of the last
 * code, past 10 a day of the actor or past 5 a day of the address.
 */
export const askEmailCode = async (
  deps: AskDeps,
  actor: Actor,
  typed: string,
): Promise<{ retryAfterSeconds: number; expiresInSeconds: number }> => {
  const { idempotency, messenger, secrets, now } = deps
  const address = normaliseEmail(typed)
  if (address === undefined) throw new DomainError('bad-input', { fields: ['address'] })
  const pause = `email-pause ${actor.personId}`
  if ((await idempotency.begin(pause, pause, now() + CODE_PAUSE_SECONDS * 1000)) !== 'new') {
    throw new DomainError('too-many-requests', { retryAfterSeconds: CODE_PAUSE_SECONDS })
  }
  const own = `email-code ${actor.personId}`
  await countAgainst(deps, { key: own, limit: PER_PERSON_AND_DAY, windowMs: DAY_MS })
  const its = `email-address ${secrets.hash('limited email', address.toLowerCase())}`
  await countAgainst(deps, { key: its, limit: PER_ADDRESS_AND_DAY, windowMs: DAY_MS })
  try {
    const code = await putCode(deps, { askerHash: askerOf(deps, actor), sentTo: address })
    const text = `Kode Rembuk untuk alamat e-mail ini: ${code}. Berlaku ${CODE_LIFE_SECONDS / 60} menit. Abaikan pesan ini jika Anda tidak memintanya.`
    await messenger.send({ channel: 'email', to: address, subject: 'Kode Rembuk Anda', text })
  } catch (error) {
    await Promise.allSettled([idempotency.abandon(pause)])
    throw error
  }
  return { retryAfterSeconds: CODE_PAUSE_SECONDS, expiresInSeconds: CODE_LIFE_SECONDS }
}

/**
 * Reaches the actor from now on at the address to which the code went, which is returned, in the place of
 * the one before.
 * Refuses as `guessCode` does, and with 'not-found' when the person is gone.
 */
export const confirmEmail = async (
  deps: Pick<Deps, 'codes' | 'people' | 'secrets' | 'now'>,
  actor: Actor,
  code: string,
): Promise<string> => {
  const askerHash = askerOf(deps, actor)
  const { sentTo, codeHash } = await guessCode(deps, askerHash, code)
  if (!(await deps.codes.consume(askerHash, codeHash))) throw new DomainError('code-expired')
  await deps.people.setEmail(actor.personId, sentTo)
  return sentTo
}

/** Forgets the actor's address; what was to come there comes by WhatsApp. */
export const removeEmail = async ({ people }: Pick<Deps, 'people'>, { personId }: Actor): Promise<void> =>
  people.setEmail(personId, undefined)

import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { readLedger } from '../ledger/write-down'
import { countAgainst } from '../limits/count-against'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import type { Channel } from '../ports/messenger'
import { CODE_LIFE_SECONDS, CODE_PAUSE_SECONDS } from '../sign-in/code-limits'
import { guessCode } from '../sign-in/guess-code'
import { putCode } from '../sign-in/put-code'
import { type AgreementData, agreementLedgerId, type Evidence } from './agreement-data'
import { findProposal } from './find-proposal'

const DAY_MS = 24 * 60 * 60_000
/** Codes for consents that one person may ask for in a day. */
const PER_PERSON_AND_DAY = 20
/** Digits of a phone number that are kept as evidence and shown. */
const PHONE_DIGITS = 3

export interface ConsentOf {
  partnershipId: string
  proposalId: string
}

/** A consent's code belongs to one person on one device for one proposal: for anything else it is worthless. */
const askerOf = (
  { secrets }: Pick<Deps, 'secrets'>,
  actor: Actor,
  { partnershipId, proposalId }: ConsentOf,
) => secrets.hash('consent asker', `${actor.personId} ${actor.sessionId} ${partnershipId} ${proposalId}`)

type AskDeps = Pick<
  Deps,
  | 'partnerships'
  | 'people'
  | 'ledger'
  | 'codes'
  | 'rates'
  | 'idempotency'
  | 'messenger'
  | 'secrets'
  | 'now'
  | 'randomBytes'
>

/**
 * Sends the actor a fresh one-time code with which to consent to an open proposal that they may sign.
 *
 * Refuses as `requireParty` does, with 'not-found' a proposal that there is not, 'proposal-ended' one
 * that is not open, 'not-signer' who may not sign it, and 'too-many-requests' within a minute of the
 * last code or past 20 a day.
 */
export const askConsentCode = async (
  deps: AskDeps,
  actor: Actor,
  input: ConsentOf & { channel: Channel },
): Promise<{ phoneEnd: string; retryAfterSeconds: number; expiresInSeconds: number }> => {
  const { people, idempotency, messenger, now } = deps
  const { partyId } = await requireParty(deps, actor, input.partnershipId, 'agreement:answer')
  const entries = await readLedger<AgreementData>(deps, agreementLedgerId(input.partnershipId))
  const { number, proposal } = findProposal(entries, input.proposalId, now())
  if (proposal.status !== 'open') throw new DomainError('proposal-ended')
  const signers = proposal.signers.find((party) => party.partyId === partyId)?.personIds
  if (!signers?.includes(actor.personId)) throw new DomainError('not-signer')
  const person = await people.get(actor.personId)
  if (!person) throw new DomainError('unauthenticated')

  const pause = `consent-pause ${actor.personId}`
  if ((await idempotency.begin(pause, pause, now() + CODE_PAUSE_SECONDS * 1000)) !== 'new') {
    throw new DomainError('too-many-requests', { retryAfterSeconds: CODE_PAUSE_SECONDS })
  }
  const count = { key: `consent-code ${actor.personId}`, limit: PER_PERSON_AND_DAY, windowMs: DAY_MS }
  await countAgainst(deps, count)
  try {
    const code = await putCode(deps, { askerHash: askerOf(deps, actor, input), sentTo: person.phone })
    const text = `Kode persetujuan Rembuk untuk usulan ke-${number}: ${code}. Dengan kode ini Anda menyetujui usulan. Jangan berikan kepada siapa pun.`
    await messenger.send({ to: person.phone, channel: input.channel, text })
  } catch (error) {
    await Promise.allSettled([idempotency.abandon(pause)])
    throw error
  }
  return {
    phoneEnd: person.phone.slice(-PHONE_DIGITS),
    retryAfterSeconds: CODE_PAUSE_SECONDS,
    expiresInSeconds: CODE_LIFE_SECONDS,
  }
}

/** Uses up the actor's code for a proposal. Refuses as `guessCode` does. */
export const useConsentCode = async (
  deps: Pick<Deps, 'codes' | 'secrets' | 'now'>,
  actor: Actor,
  of: ConsentOf,
  code: string,
): Promise<Evidence> => {
  const askerHash = askerOf(deps, actor, of)
  const { sentTo, codeHash } = await guessCode(deps, askerHash, code)
  if (!(await deps.codes.consume(askerHash, codeHash))) throw new DomainError('code-expired')
  return { method: 'one-time-code', phoneEnd: sentTo.slice(-PHONE_DIGITS) }
}

import { DomainError } from '@rembuk/core/refusal'
import { entryOf } from '../ledger/entry'
import { firstAltered } from '../ledger/verify'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'
import { type AgreementData, agreementLedgerId } from './agreement-data'
import { agreementState } from './agreement-state'
import { typedCheckCode } from './check-code'

const HOUR_MS = 60 * 60_000
/** Checks from one address in an hour. */
const PER_ADDRESS_AND_HOUR = 300

type CheckDeps = Pick<
  Deps,
  'checks' | 'partnerships' | 'ledger' | 'contents' | 'rates' | 'secrets' | 'sha256' | 'now'
>

/**
 * Whether the agreement behind a code exists and is unaltered: all records of its ledger and its
 * content have the hashes that they had when it was agreed. Tells parties and times, never contents.
 * For anybody. Refuses with 'not-found' a code that there is not and with 'too-many-requests' past 300
 * an hour from one address.
 */
export const checkAgreement = async (
  deps: CheckDeps,
  { code, address }: { code: string; address: string },
) => {
  await countAgainst(deps, {
    key: `check-address ${deps.secrets.hash('limited address', address)}`,
    limit: PER_ADDRESS_AND_HOUR,
    windowMs: HOUR_MS,
  })
  const found = await deps.checks.get(typedCheckCode(code))
  if (!found) throw new DomainError('not-found')
  const { partnershipId, version } = found
  const ledgerId = agreementLedgerId(partnershipId)
  const [partnership, records] = await Promise.all([
    deps.partnerships.get(partnershipId),
    deps.ledger.read(ledgerId, 0),
  ])
  const unaltered = firstAltered(deps.sha256, ledgerId, records) === undefined
  const { agreed, proposals } = agreementState(
    unaltered ? records.map((record) => entryOf<AgreementData>(record)) : [],
    deps.now(),
  )
  const agreement = agreed.find((each) => each.version === version)
  const proposal = proposals.find((each) => each.proposal.id === agreement?.proposalId)?.proposal
  if (!partnership || !agreement || !proposal) return { valid: false as const }
  const content = await deps.contents.get(partnershipId, agreement.snapshotHash)
  const valid = content !== undefined && deps.sha256(content) === agreement.snapshotHash
  if (!valid) return { valid }
  return {
    valid,
    name: partnership.name,
    version,
    at: agreement.at,
    hash: agreement.snapshotHash,
    parties: proposal.signers.map(({ partyId }) => ({
      name: partnership.parties.find(({ id }) => id === partyId)?.name ?? '',
      signedAt: proposal.record.findLast(({ by }) => by.partyId === partyId)?.at,
    })),
    current: agreed.at(-1) === agreement,
  }
}

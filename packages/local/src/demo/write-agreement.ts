import { DomainError } from '@rembuk/core/refusal'
import { type AgreementData, agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { checkCodeOf } from '@rembuk/usecases/agreements/check-code'
import { draftSnapshot, snapshotText } from '@rembuk/usecases/agreements/draft-snapshot'
import { signersOf } from '@rembuk/usecases/agreements/signers'
import type { By, NewEntry } from '@rembuk/usecases/ledger/entry'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import type { Deps } from '@rembuk/usecases/ports/deps'
import type { Partnership } from '@rembuk/usecases/ports/partnerships'
import { keepNextList } from '@rembuk/usecases/work/commitment-list'

export type AgreeDeps = Pick<
  Deps,
  'people' | 'partnerships' | 'documentState' | 'ledger' | 'contents' | 'checks' | 'secrets' | 'sha256'
>

const DAY_MS = 86_400_000

/** Lets all parties of a demo partnership agree on the first edit of plan and terms, at `at` (milliseconds since 1970). */
export const writeAgreement = async (
  deps: AgreeDeps,
  { partnership, proposer, at }: { partnership: Partnership; proposer: By; at: number },
): Promise<void> => {
  const { id } = partnership
  const snapshot = await draftSnapshot(deps, partnership, { plan: 1, terms: 1 })
  const content = new TextEncoder().encode(snapshotText(snapshot))
  const snapshotHash = deps.sha256(content)
  await deps.contents.put(id, snapshotHash, content)
  const signers = signersOf(snapshot.terms, await deps.partnerships.members(id))
  const list = await keepNextList(deps, id, { snapshotHash, listHash: undefined })
  const proposalId = 'demo-proposal'

  const proposed: NewEntry<AgreementData> = {
    id: proposalId,
    at,
    by: proposer,
    data: {
      kind: 'proposed',
      plan: 1,
      terms: 1,
      snapshotHash,
      beforeHash: '',
      signers,
      expiresAt: at + 14 * DAY_MS,
    },
  }
  const answered = await Promise.all(
    signers.map(async ({ partyId, personIds: [personId = ''] }): Promise<NewEntry<AgreementData>> => {
      const phone = (await deps.people.get(personId))?.phone
      if (!phone) throw new DomainError('not-found')
      return {
        id: `demo-consent-${partyId}`,
        at,
        by: { personId, partyId },
        data: {
          kind: 'answered',
          proposalId,
          snapshotHash,
          stance: { kind: 'consent' },
          evidence: { method: 'one-time-code', phoneEnd: phone.slice(-3) },
        },
      }
    }),
  )
  const agreed: NewEntry<AgreementData> = {
    id: `agreed.${proposalId}`,
    at,
    by: proposer,
    data: { kind: 'agreed', proposalId, version: 1, snapshotHash, previousHash: '', ...list },
  }
  await deps.checks.put(checkCodeOf(deps, id, 1), { partnershipId: id, version: 1 })
  await writeDown<AgreementData>(deps, agreementLedgerId(id), proposalId, () => [
    proposed,
    ...answered,
    agreed,
  ])
}

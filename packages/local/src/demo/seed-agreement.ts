import type { Day } from '@rembuk/core/calendar'
import { DomainError } from '@rembuk/core/refusal'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import { type AgreementData, agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { checkCodeOf } from '@rembuk/usecases/agreements/check-code'
import { draftSnapshot, snapshotText } from '@rembuk/usecases/agreements/draft-snapshot'
import { signersOf } from '@rembuk/usecases/agreements/signers'
import { termsDocumentId } from '@rembuk/usecases/documents/partnership-documents'
import type { NewEntry } from '@rembuk/usecases/ledger/entry'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import type { Deps } from '@rembuk/usecases/ports/deps'
import { keepNextList } from '@rembuk/usecases/work/commitment-list'
import { batangTermsUpdates, TERMS_CLIENT_ID } from './batang-terms'

export type AgreementSeedDeps = Pick<
  Deps,
  'people' | 'partnerships' | 'documentState' | 'ledger' | 'contents' | 'checks' | 'secrets' | 'sha256'
> & { log: Pick<DocumentLog, 'claimClient' | 'takeNumber' | 'putEntry' | 'readEntries'> }

const partnershipId = 'batang'
/** The cooperative's chair, who wrote the terms and proposed them. */
const PROPOSER = { personId: 'hadi', partyId: 'koperasi-batang' }
const DAY_MS = 86_400_000

const writeTerms = async ({ log }: AgreementSeedDeps, now: number, today: Day): Promise<void> => {
  const documentId = termsDocumentId(partnershipId)
  const { personId } = PROPOSER
  const written = (await log.readEntries(documentId, 0)).length
  const updates = [...batangTermsUpdates(today).entries()].slice(written)
  await log.claimClient(documentId, TERMS_CLIENT_ID, personId)
  for (const [index, update] of updates) {
    const { seq } = await log.takeNumber(documentId, update.length)
    await log.putEntry(documentId, { seq, update, personId, batchId: `demo-terms-${index}`, at: now })
  }
}

/**
 * Lets the demo's first partnership agree on its plan and terms as they are seeded, a day ago. Does
 * nothing where something was proposed already. `now` is in milliseconds since 1970.
 */
export const seedAgreement = async (deps: AgreementSeedDeps, now: number, today: Day): Promise<void> => {
  const ledgerId = agreementLedgerId(partnershipId)
  const partnership = await deps.partnerships.get(partnershipId)
  if (!partnership || (await deps.ledger.read(ledgerId, 0)).length > 0) return
  await writeTerms(deps, now, today)
  const snapshot = await draftSnapshot(deps, partnership, { plan: 1, terms: 1 })
  const content = new TextEncoder().encode(snapshotText(snapshot))
  const snapshotHash = deps.sha256(content)
  await deps.contents.put(partnershipId, snapshotHash, content)
  const signers = signersOf(snapshot.terms, await deps.partnerships.members(partnershipId))
  const list = await keepNextList(deps, partnershipId, { snapshotHash, listHash: undefined })
  const at = now - DAY_MS
  const proposalId = 'demo-proposal'

  const proposed: NewEntry<AgreementData> = {
    id: proposalId,
    at,
    by: PROPOSER,
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
    by: PROPOSER,
    data: { kind: 'agreed', proposalId, version: 1, snapshotHash, previousHash: '', ...list },
  }
  await deps.checks.put(checkCodeOf(deps, partnershipId, 1), { partnershipId, version: 1 })
  await writeDown<AgreementData>(deps, ledgerId, proposalId, () => [proposed, ...answered, agreed])
}

import type { Day } from '@rembuk/core/calendar'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import { agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { termsDocumentId } from '@rembuk/usecases/documents/partnership-documents'
import { batangTermsUpdates, TERMS_CLIENT_ID } from './batang-terms'
import { type AgreeDeps, writeAgreement } from './write-agreement'

export type AgreementSeedDeps = AgreeDeps & {
  log: Pick<DocumentLog, 'claimClient' | 'takeNumber' | 'putEntry' | 'readEntries'>
}

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
  await writeAgreement(deps, { partnership, proposer: PROPOSER, at: now - DAY_MS })
}

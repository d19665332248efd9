import type { Thousandths } from '@rembuk/core/quantity'
import { type WorkState, workState } from '@rembuk/core/work/work-state'
import { planDocumentId } from '../documents/partnership-documents'
import type { Deps } from '../ports/deps'
import { readWork } from './get-work'

/** How often it is looked whether somebody else reported a receipt meanwhile. */
const TRIES = 5

interface Receipt {
  partnershipId: string
  personId: string
  /** Of the delivery. */
  commitmentId: string
}

const stateNow = async (
  deps: Pick<Deps, 'ledger' | 'contents' | 'now'>,
  partnershipId: string,
): Promise<WorkState> => {
  const { list, entries } = await readWork(deps, partnershipId)
  return workState(
    list.items.map(({ commitment }) => commitment),
    entries,
  )
}

/**
 * Lets the live plan move the stock by what was accepted of a delivery, all receipts together. Doing it
 * again changes nothing. Whoever writes looks once more afterwards, so that of two receipts at the same
 * time the sum of both stands in the end.
 */
export const correctStock = async (
  deps: Pick<Deps, 'ledger' | 'contents' | 'now' | 'writeReceived'>,
  { partnershipId, personId, commitmentId }: Receipt,
): Promise<void> => {
  let written: Thousandths | undefined
  for (let tries = 0; tries < TRIES; tries++) {
    const realisation = (await stateNow(deps, partnershipId)).deliveries.get(commitmentId)
    if (!realisation || realisation.totals.accepted === written) return
    const { productId, partyId, planDay: day } = realisation.line.deliver
    written = realisation.totals.accepted
    const documentId = planDocumentId(partnershipId)
    await deps.writeReceived({ documentId, personId, productId, partyId, day, accepted: written })
  }
}

import { checkWork } from '@rembuk/core/work/check-work'
import { currentData, underCurrentIds } from '@rembuk/core/work/former-ids'
import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import { workState } from '@rembuk/core/work/work-state'
import type { Actor } from '../actor'
import { requestId } from '../agreements/request-id'
import { planDocumentId } from '../documents/partnership-documents'
import { writeDown } from '../ledger/write-down'
import { checkPromise } from '../meetings/check-promise'
import { promisedRecordId } from '../meetings/promise-follow-ups'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { correctStock } from './correct-stock'
import { readWork } from './get-work'
import { workEntry, workLedgerId } from './work-ledger'

export type ReportDeps = Pick<
  Deps,
  'partnerships' | 'ledger' | 'contents' | 'secrets' | 'sha256' | 'now' | 'tellChanged' | 'writeReceived'
>

export interface ReportInput {
  partnershipId: string
  data: WorkData
  /** Chosen by the device when it was reported, the same when it is sent again: one key makes one entry. */
  requestKey: string
}

/**
 * Writes down what the actor reports, however long ago it happened, once; what names a promise by the day
 * that it was moved from is written down of that promise. Refuses as `requireParty` and `checkWork` do, and
 * `checkPromise`. A receipt also corrects the stock in the live plan.
 */
export const reportWork = async (
  deps: ReportDeps,
  actor: Actor,
  { partnershipId, data: reported, requestKey }: ReportInput,
): Promise<WorkEntry> => {
  const { partyId } = await requireParty(deps, actor, partnershipId, 'work:report')
  const by = { personId: actor.personId, partyId }
  const { list } = await readWork(deps, partnershipId)
  const data = currentData(list.items, reported)
  const id =
    data.kind === 'promised'
      ? promisedRecordId(data.meetingNumber, data.followUpId)
      : requestId(deps, 'work', actor.personId, requestKey)
  if (data.kind === 'promised') await checkPromise(deps, partnershipId, id, data)
  const commitments = list.items.map(({ commitment }) => commitment)
  const entries = await writeDown<WorkData>(deps, workLedgerId(partnershipId), id, (before) => {
    const entry = { id, at: deps.now(), by, data }
    const state = workState(commitments, underCurrentIds(list.items, before.map(workEntry)))
    const refusal = checkWork(list, state, { ...entry, n: before.length + 1 })
    if (refusal) throw refusal
    return [entry]
  })
  // Before anybody hears of it, and again when it is sent again: a receipt never stands without its stock.
  if (data.kind === 'reported' && data.report.kind === 'received')
    await correctStock(deps, { partnershipId, personId: actor.personId, commitmentId: data.commitmentId })
  await deps.tellChanged({ documentId: planDocumentId(partnershipId), topic: 'commitments' })
  const written = entries.find((entry) => entry.id === id)
  if (!written) throw new RangeError('what was written down is there')
  return workEntry(written)
}

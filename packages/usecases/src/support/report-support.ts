import { dayAt } from '@rembuk/core/calendar'
import { DomainError } from '@rembuk/core/refusal'
import { checkSupport } from '@rembuk/core/support/check-support'
import type { SupportData } from '@rembuk/core/support/support-data'
import { supportState } from '@rembuk/core/support/support-state'
import type { Actor } from '../actor'
import { requestId } from '../agreements/request-id'
import { planDocumentId } from '../documents/partnership-documents'
import { writeDown } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { supportEntry, supportLedgerId } from './support-ledger'

type ReportDeps = Pick<Deps, 'partnerships' | 'ledger' | 'secrets' | 'sha256' | 'now' | 'tellChanged'>

export interface SupportInput {
  partnershipId: string
  data: SupportData
  /** Chosen by the device, the same when it is sent again: one key makes one entry. */
  requestKey: string
}

/** Assistance is written down by who assists; how it is, by those whose partnership it is. */
const actionFor = ({ kind }: SupportData) =>
  kind === 'assisted' || kind === 'followed-up' ? 'support:assist' : 'support:report'

/** Writes down assistance, a follow-up, a self-assessment or impact figures, once. Refuses as `requirePart` and `checkSupport` do. */
export const reportSupport = async (
  deps: ReportDeps,
  actor: Actor,
  { partnershipId, data, requestKey }: SupportInput,
): Promise<void> => {
  const { partyId } = await requirePart(deps, actor, partnershipId, actionFor(data))
  const partnership = await deps.partnerships.get(partnershipId)
  if (!partnership) throw new DomainError('not-found')
  const by = { personId: actor.personId, ...(partyId !== undefined && { partyId }) }
  const id = requestId(deps, 'support', actor.personId, requestKey)
  await writeDown<SupportData>(deps, supportLedgerId(partnershipId), id, (before) => {
    const now = deps.now()
    const state = supportState(before.map(supportEntry))
    const refusal = checkSupport(state, data, dayAt(now, partnership.timeZone))
    if (refusal) throw refusal
    return [{ id, at: now, by, data }]
  })
  await deps.tellChanged({ documentId: planDocumentId(partnershipId), topic: 'support' })
}

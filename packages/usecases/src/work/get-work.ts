import { may } from '@rembuk/core/access/policy'
import { type CommitmentList, emptyList } from '@rembuk/core/work/commitment-list'
import { underCurrentIds } from '@rembuk/core/work/former-ids'
import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import type { Actor } from '../actor'
import { type AgreementData, agreementLedgerId } from '../agreements/agreement-data'
import { agreementState } from '../agreements/agreement-state'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { commitmentListOf } from './commitment-list'
import { workEntry, workLedgerId } from './work-ledger'

export interface Work {
  /** Version 0 without any promise before the first agreement. */
  list: CommitmentList
  entries: WorkEntry[]
}

/** What is promised and everything that was written down of it, under the promises' present ids. */
export const readWork = async (
  deps: Pick<Deps, 'ledger' | 'contents' | 'now'>,
  partnershipId: string,
): Promise<Work> => {
  const [agreement, entries] = await Promise.all([
    readLedger<AgreementData>(deps, agreementLedgerId(partnershipId)),
    readLedger<WorkData>(deps, workLedgerId(partnershipId)),
  ])
  const last = agreementState(agreement, deps.now()).agreed.at(-1)
  const list = last ? await commitmentListOf(deps, partnershipId, last.listHash) : emptyList
  return { list, entries: underCurrentIds(list.items, entries.map(workEntry)) }
}

const paymentIds = (entries: readonly WorkEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ id, data }) => (data.kind === 'reported' && data.report.kind === 'paid' ? [id] : [])),
  )

/** What was paid, and what was said of it or of the promise to pay. */
const tellsPrice = (data: WorkData, payments: ReadonlySet<string>): boolean => {
  if (data.kind === 'remarked') return data.commitmentId.startsWith('pay.') || payments.has(data.of ?? '')
  if (data.kind !== 'reported') return false
  return data.report.kind === 'paid' || (data.report.kind === 'disputed' && payments.has(data.report.of))
}

/** Without what tells a price: payments, what was paid, and what was said of either. */
const withoutPrices = ({ list, entries }: Work): Work => {
  const payments = paymentIds(entries)
  return {
    list: { ...list, items: list.items.filter(({ commitment }) => commitment.kind !== 'pay') },
    entries: entries.filter(({ data }) => !tellsPrice(data, payments)),
  }
}

/** Without what was promised in meetings. */
const withoutFollowUps = ({ list, entries }: Work): Work => ({
  list,
  entries: entries.filter(({ data }) => data.kind !== 'promised' && data.kind !== 'dropped'),
})

/**
 * The promises of a partnership and what was reported of them, with the names of who reported. Who may
 * not read prices gets it without payments, who may not read meetings without what was promised there. Refuses as `requirePart` does.
 */
export const getWork = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'contents' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<Work & { names: Record<string, string> }> => {
  const part = await requirePart(deps, actor, partnershipId, 'agreement:read')
  const all = await readWork(deps, partnershipId)
  const priced = may(part, 'terms:read') ? all : withoutPrices(all)
  const work = may(part, 'meeting:read') ? priced : withoutFollowUps(priced)
  const people = new Set(work.entries.map(({ by }) => by.personId))
  const names = await authorNames(deps, actor.personId, planDocumentId(partnershipId), people)
  return { ...work, names: Object.fromEntries(names) }
}

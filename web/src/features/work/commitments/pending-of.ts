import type { WorkItem } from '@rembuk/core/work/work-item'
import { deliveryIdOf } from '@rembuk/core/work/work-state'
import type { PendingWork } from '../../../work/pending-work'

/** What waits on this device about a promise; the reports of a payment stand with its delivery. */
export const pendingOf = (
  pending: readonly PendingWork[],
  { kind, id, commitment }: WorkItem,
): PendingWork[] =>
  pending.filter(({ data }) => {
    if (!('commitmentId' in data)) return false
    if (data.kind !== 'reported') return data.commitmentId === id
    if (data.commitmentId !== deliveryIdOf(commitment)) return false
    return (data.report.kind === 'paid') === (kind === 'payment')
  })

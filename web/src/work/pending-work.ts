import { newWork } from '@rembuk/contract/work'
import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import { safeParse } from 'valibot'
import type { Queued } from '../outbox/queued'

/** What the outbox calls the reports of a partnership. */
export const aboutWork = (partnershipId: string): string => `work/${partnershipId}`

/** Something written down on this device that the server has not taken. */
export interface PendingWork {
  entry: Queued
  data: WorkData
}

/** The reports of a partnership in a queue, the oldest first, the refused ones among them. */
export const pendingWork = (queue: readonly Queued[], partnershipId: string): PendingWork[] =>
  queue
    .filter(({ about }) => about === aboutWork(partnershipId))
    .flatMap((entry) => {
      const body = safeParse(newWork, entry.body)
      return body.success ? [{ entry, data: body.output.data }] : []
    })

/**
 * What the server has and behind it what it will have once it takes what waits; what it refused is left
 * out. An entry that waits is named by its key.
 */
export const withPending = (
  taken: readonly WorkEntry[],
  pending: readonly PendingWork[],
  by: WorkEntry['by'],
): WorkEntry[] => {
  const last = taken.reduce((highest, { n }) => Math.max(highest, n), 0)
  const waiting = pending.filter(({ entry }) => entry.refusal === undefined)
  return [
    ...taken,
    ...waiting.map(({ entry: { key, at }, data }, index) => ({ id: key, n: last + 1 + index, at, by, data })),
  ]
}

import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import type { Entry } from '../ledger/entry'

/** The ledger in which a partnership's work stands. */
export const workLedgerId = (partnershipId: string): string => `${partnershipId}.work`

/** What core needs of an entry. */
export const workEntry = ({ id, n, at, by, data }: Entry<WorkData>): WorkEntry => ({ id, n, at, by, data })

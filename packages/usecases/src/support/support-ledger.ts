import type { SupportData, SupportEntry } from '@rembuk/core/support/support-data'
import type { Entry } from '../ledger/entry'

/** The ledger in which assistance, self-assessments and impact of a partnership stand. */
export const supportLedgerId = (partnershipId: string): string => `${partnershipId}.support`

/** What core needs of an entry. */
export const supportEntry = ({ id, n, at, by, data }: Entry<SupportData>): SupportEntry => ({
  id,
  n,
  at,
  by,
  data,
})

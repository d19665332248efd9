import type { SharingData, SharingEntry } from '@rembuk/core/sharing/sharing-data'
import type { Entry } from '../ledger/entry'

/** The ledger in which it stands what a partnership shows to whom. */
export const sharingLedgerId = (partnershipId: string): string => `${partnershipId}.sharing`

/** What core needs of an entry. */
export const sharingEntry = ({ at, by, data }: Entry<SharingData>): SharingEntry => ({ at, by, data })

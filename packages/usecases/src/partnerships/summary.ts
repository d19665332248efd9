import type { Role } from '@rembuk/core/access/policy'
import { planDocumentId } from '../documents/partnership-documents'
import type { Membership, Partnership, Party } from '../ports/partnerships'

/** A partnership as one of its people sees it. */
export interface Summary {
  id: string
  name: string
  region: string
  timeZone: string
  parties: Party[]
  role: Role
  /** The person's own party; absent for a facilitator. */
  partyId?: string
  planDocumentId: string
}

export const summarise = (
  { id, name, region, timeZone, parties }: Partnership,
  { role, partyId }: Membership,
): Summary => ({
  id,
  name,
  region,
  timeZone,
  parties,
  role,
  partyId,
  planDocumentId: planDocumentId(id),
})

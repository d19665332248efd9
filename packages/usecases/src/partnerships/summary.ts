import type { Level } from '@rembuk/core/access/level'
import type { Role } from '@rembuk/core/access/role'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { Sector } from '@rembuk/core/region/sector'
import { planDocumentId } from '../documents/partnership-documents'
import type { Membership, Partnership, Party } from '../ports/partnerships'

/** A partnership as one of its people sees it. */
export interface Summary {
  id: string
  name: string
  region: string
  regionCode?: RegionCode
  sector?: Sector
  timeZone: string
  parties: Party[]
  role: Role
  /** How much was granted to somebody who belongs to no party. */
  level?: Level
  /** The person's own party; absent for a facilitator and a guest. */
  partyId?: string
  planDocumentId: string
}

export const summarise = (
  { id, name, region, regionCode, sector, timeZone, parties }: Partnership,
  { role, level, partyId }: Membership,
): Summary => ({
  id,
  name,
  region,
  regionCode,
  sector,
  timeZone,
  parties,
  role,
  level,
  partyId,
  planDocumentId: planDocumentId(id),
})

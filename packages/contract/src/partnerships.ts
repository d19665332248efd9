import { levels } from '@rembuk/core/access/level'
import { roles } from '@rembuk/core/access/role'
import { sectors } from '@rembuk/core/region/sector'
import * as v from 'valibot'

const party = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['cooperative', 'producer']),
})
export type PartyView = v.InferOutput<typeof party>

const summary = v.object({
  id: v.string(),
  name: v.string(),
  region: v.string(),
  /** Of the region that it lies in, as in 33.25. */
  regionCode: v.optional(v.string()),
  sector: v.optional(v.picklist(sectors)),
  timeZone: v.string(),
  parties: v.array(party),
  role: v.picklist(roles),
  /** How much was granted to a caller who belongs to no party. */
  level: v.optional(v.picklist(levels)),
  /** The caller's party; absent for a facilitator and a guest. */
  partyId: v.optional(v.string()),
  /** Id of the live plan document. */
  planDocumentId: v.string(),
})
export type PartnershipSummary = v.InferOutput<typeof summary>

export const partnershipList = v.object({ partnerships: v.array(summary) })
export type PartnershipList = v.InferOutput<typeof partnershipList>

export const partnershipDetail = v.object({
  ...summary.entries,
  people: v.array(
    v.object({
      /** Absent until an invited person has come. */
      id: v.optional(v.string()),
      name: v.string(),
      role: v.picklist(roles),
      partyId: v.optional(v.string()),
      /** There where it is a facilitator who can be invited to meetings. */
      mayAttend: v.optional(v.literal(true)),
    }),
  ),
})
export type PartnershipDetail = v.InferOutput<typeof partnershipDetail>

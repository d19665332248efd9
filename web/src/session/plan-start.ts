import type { PackedPlanView } from '@rembuk/contract/packed-plan'
import { packedPlanRoute } from '@rembuk/contract/packed-plan-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { partnershipRoute } from '@rembuk/contract/routes'
import { documentId } from '@rembuk/core/document-id'
import { call } from '../api/call'
import { hasDeviceCopy } from '../live/device-copy'

/** What a plan's page asks the server for, already on its way while the page itself is loaded. */
export interface PlanStart {
  partnership: Promise<PartnershipDetail>
  /** The plan as it was a moment ago; undefined where this device has a copy of its own or no answer came. */
  packed: Promise<PackedPlanView | undefined>
}

const askPacked = async (partnershipId: string): Promise<PackedPlanView | undefined> => {
  const plan = documentId({ partnershipId, kind: 'plan', number: 1 })
  if (await hasDeviceCopy(plan)) return undefined
  return call(packedPlanRoute, { params: { documentId: plan } }).catch(() => undefined)
}

/** Asks for all that the first sight of a plan needs. */
export const startPlan = (partnershipId: string): PlanStart => {
  const partnership = call(partnershipRoute, { params: { partnershipId } })
  // Whoever waits for it hears of a failure; nobody may.
  partnership.catch(() => undefined)
  return { partnership, packed: askPacked(partnershipId) }
}

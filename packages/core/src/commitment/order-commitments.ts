import { addDays } from '../calendar'
import { planMaterial } from '../plan/material/material-plan'
import { planOf } from '../proposal/plan-of'
import type { Snapshot } from '../proposal/snapshot'
import { receiverOf } from './collector'
import type { OrderCommitment } from './commitment'
import { commitmentId } from './commitment-id'

/**
 * What each buyer of a material has to order, and until when: the orders that the material plan asks
 * for. Who buys is named with the material, otherwise it is the cooperative; nothing where there is none.
 */
export const orderCommitments = (snapshot: Snapshot): OrderCommitment[] => {
  const plan = planOf(snapshot)
  return (plan.materials ?? []).flatMap((material) => {
    const partyId = material.partyId ?? receiverOf(snapshot.terms)
    if (partyId === undefined) return []
    return planMaterial(plan, material, plan.start).orders.map(({ week, quantity, orderDay }) => {
      const planDay = addDays(plan.start, 7 * week)
      return {
        kind: 'order',
        id: commitmentId.order(material.id, planDay),
        partyId,
        materialId: material.id,
        quantity,
        planDay,
        dueDay: orderDay,
      }
    })
  })
}

import type { Snapshot } from '../proposal/snapshot'
import type { PlanCommitment } from './commitment'
import { deliveryCommitments } from './delivery-commitments'
import { orderCommitments } from './order-commitments'
import { produceCommitments } from './produce-commitments'

/** The soonest due first. */
export const byDueDay = (a: PlanCommitment, b: PlanCommitment): number =>
  a.dueDay === b.dueDay ? (a.id < b.id ? -1 : 1) : a.dueDay < b.dueDay ? -1 : 1

/**
 * Everything that an agreed plan makes its parties owe, the soonest due first: each week's production,
 * delivery and purchase of the plan exactly once, with its agreed quantity.
 */
export const deriveCommitments = (agreed: Snapshot): PlanCommitment[] =>
  [...produceCommitments(agreed), ...deliveryCommitments(agreed), ...orderCommitments(agreed)].sort(byDueDay)

import type { Snapshot } from '../proposal/snapshot'
import type { PlanCommitment } from './commitment'
import { deliveryCommitments } from './delivery-commitments'
import { orderCommitments } from './order-commitments'
import { produceCommitments } from './produce-commitments'
import { soonestFirst } from './soonest-first'

/**
 * Everything that an agreed plan makes its parties owe, the soonest due first: each week's production,
 * delivery and purchase of the plan exactly once, with its agreed quantity.
 */
export const deriveCommitments = (agreed: Snapshot): PlanCommitment[] =>
  soonestFirst(
    [...produceCommitments(agreed), ...deliveryCommitments(agreed), ...orderCommitments(agreed)],
    (each) => each,
  )

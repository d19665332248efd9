import type { Day } from '../calendar'
import type { PlanCommitment } from './commitment'

/** Ids of products, parties and materials hold no dot, so the parts can always be told apart. */
const join = (kind: PlanCommitment['kind'], ...parts: string[]): string => [kind, ...parts].join('.')

/** The id of what a plan makes somebody owe: its kind and what it is about, such as `deliver.p1.emping.2026-11-27`. */
export const commitmentId = {
  produce: (productId: string, partyId: string, monday: Day) => join('produce', productId, partyId, monday),
  deliver: (productId: string, partyId: string, day: Day) => join('deliver', productId, partyId, day),
  collect: (productId: string, partyId: string, day: Day) => join('collect', productId, partyId, day),
  pay: (productId: string, partyId: string, day: Day) => join('pay', productId, partyId, day),
  order: (materialId: string, monday: Day) => join('order', materialId, monday),
}

/** The id of what somebody promised in a meeting: the meeting's number and the follow-up in its document. */
export const followUpId = (meetingNumber: number, inDocument: string): string =>
  `follow-up.${meetingNumber}.${inDocument}`

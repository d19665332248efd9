import type { PartnershipPattern } from '../agreement/pattern'
import type { ScopeField, ScopeTerm } from '../agreement/scope'
import { type TermField, termFields } from '../agreement/term-field'
import type { AgreementParty, DeliveryWindow, Rupiah, SplitRule } from '../agreement/terms'
import type { Day } from '../calendar'
import type { CapacityUse } from '../plan/capacity'
import type { RecipeLine } from '../plan/material/material'
import type { Plan } from '../plan/plan'
import type { Thresholds } from '../plan/problems/thresholds'
import type { SnapshotDelivery, SnapshotMaterial } from '../proposal/snapshot'
import type { Thousandths } from '../quantity'

/** One fact about the whole plan. */
type FrameEntry =
  | { kind: 'period'; value: Pick<Plan, 'start' | 'weeks'> }
  | { kind: 'workdays'; value: number[] }
  | { kind: 'closure'; day: Day; value: string }
  | { kind: 'thresholds'; value: Thresholds }

/** One fact about a product. Weeks are named by their Monday. */
type ProductEntry =
  | { kind: 'product'; productId: string; value: { name: string; unit: string } }
  | { kind: 'opening' | 'safety' | 'ceiling' | 'step'; productId: string; value: Thousandths }
  | { kind: 'unit'; productId: string; name: string; value: Thousandths }
  | { kind: 'recipe'; productId: string; materialId: string; value: Omit<RecipeLine, 'materialId'> }
  | {
      kind: 'demand' | 'orders' | 'other-receipts' | 'other-issues' | 'counted'
      productId: string
      day: Day
      value: Thousandths
    }

/** One fact about a producer's part in a product. */
type MakerEntry =
  /** The producer makes it; the value is its counted stock at the start. */
  | { kind: 'maker'; productId: string; partyId: string; value: Thousandths }
  | { kind: 'use'; productId: string; partyId: string; value: CapacityUse }
  | {
      kind: 'production' | 'maker-counted'
      productId: string
      partyId: string
      day: Day
      value: Thousandths
    }
  | {
      kind: 'delivery'
      productId: string
      partyId: string
      day: Day
      value: Omit<SnapshotDelivery, 'day'>
    }

/** One fact about materials and capacities. */
type SupplyEntry =
  | { kind: 'material'; materialId: string; value: Omit<SnapshotMaterial, 'id' | 'receipts' | 'counted'> }
  | { kind: 'arrivals' | 'material-counted'; materialId: string; day: Day; value: Thousandths }
  /** The value is the unit as written, maybe empty. */
  | { kind: 'capacity'; partyId: string; value: string }
  | { kind: 'available'; partyId: string; day: Day; value: Thousandths }

/** One fact of the plan part. */
export type PlanEntry = FrameEntry | ProductEntry | MakerEntry | SupplyEntry

/** One fact of the terms. */
export type TermEntry =
  | { kind: 'pattern'; value: PartnershipPattern }
  | { kind: 'activity' | 'support' | 'renewal' | 'payment-method' | 'ending'; value: string }
  | { kind: 'party'; partyId: string; value: Pick<AgreementParty, 'kind' | 'name'> }
  /** The value is the signer's position. */
  | { kind: 'signer'; partyId: string; personId: string; value: string }
  | { kind: 'rights' | 'duties'; partyId: string; value: string[] }
  | { kind: 'scope'; field: ScopeField; value: ScopeTerm }
  | { kind: 'start' | 'end'; value: Day }
  | { kind: 'price'; productId: string; value: Rupiah }
  | { kind: 'payment-days'; value: number }
  | { kind: 'quality'; productId: string; value: string }
  | { kind: 'window'; value: DeliveryWindow }
  | { kind: 'split'; value: SplitRule }
  | { kind: 'disputes'; value: string[] }

/**
 * The smallest fact of a snapshot that can change by itself: what it is about, and its value. A
 * snapshot is nothing but its entries, so that comparing two of them loses nothing. What has no entry is
 * zero, empty or not there. The set of kinds is closed.
 */
export type Entry = PlanEntry | TermEntry

/** What an entry or a change is about. */
interface About {
  kind: Entry['kind']
  productId?: string
  materialId?: string
  partyId?: string
  personId?: string
  field?: string
  name?: string
  day?: Day
}

/** What an entry or a change is about, as a text that no other one of the same snapshot has. */
export const keyOf = ({ kind, ...about }: About): string => {
  const { productId, materialId, partyId, personId, field, name, day } = about
  return [kind, productId, materialId, partyId, personId, field, name, day].join('\n')
}

/** Whether an entry or a change is one of the terms; all others are of the plan. */
export const isTermKind = (kind: Entry['kind']): kind is TermField =>
  termFields.some((field) => field === kind)

export const isTermEntry = (entry: Entry): entry is TermEntry => isTermKind(entry.kind)

import type { AgreementTerms } from '../agreement/terms'
import type { Day } from '../calendar'
import type { CapacityUse } from '../plan/capacity'
import type { Material, RecipeLine } from '../plan/material/material'
import type { Thresholds } from '../plan/problems/thresholds'
import type { CountingUnit } from '../plan/units'
import type { Thousandths } from '../quantity'

/** Amounts by the Monday of their week, all within the plan's weeks. */
export type WeekLine = Record<Day, Thousandths>

/**
 * What is proposed and agreed: the plan and the terms as they were at one moment, as plain JSON of
 * strings, whole numbers, lists and objects. Lists of things with an id are sorted by it; what is not
 * there is left out, never null. Equal content is equal JSON. A later shape gets another `format`.
 */
export interface Snapshot {
  format: 1
  partnershipId: string
  plan: SnapshotPlan
  terms: AgreementTerms
}

export interface SnapshotPlan {
  /** Monday of the first week. */
  start: Day
  weeks: number
  /** By id. */
  products: SnapshotProduct[]
  /** By id. */
  materials: SnapshotMaterial[]
  /** By party. */
  capacities: SnapshotCapacity[]
  /** Days of the week on which work is done, from 0 for Monday, ascending. */
  workdays: number[]
  /** Days of the plan's weeks on which nobody works, with the reason; maybe empty. */
  closures: Record<Day, string>
  /** When a problem is raised. */
  thresholds: Thresholds
}

/** As in the plan; a week that a line leaves out has nothing. */
export interface SnapshotProduct {
  id: string
  name: string
  unit: string
  opening: Thousandths
  safety: Thousandths
  ceiling?: Thousandths
  /** Absent for 1. */
  step?: Thousandths
  /** By name. */
  units: CountingUnit[]
  demand: WeekLine
  orders: WeekLine
  otherReceipts: WeekLine
  /** With what goes to the cooperative's own outlets. */
  otherIssues: WeekLine
  /** A week that was not counted is left out; a count of nothing is 0. */
  counted: WeekLine
  /** By material. */
  recipe: RecipeLine[]
  /** By party. */
  makers: SnapshotMaker[]
}

export interface SnapshotMaker {
  partyId: string
  opening: Thousandths
  production: WeekLine
  counted: WeekLine
  use?: CapacityUse
  /** By day, above nothing, within the plan's weeks. */
  deliveries: SnapshotDelivery[]
}

/** Whether it is packed already is not agreed on and left out. */
export interface SnapshotDelivery {
  day: Day
  quantity: Thousandths
  carrier?: string
  note?: string
}

export interface SnapshotMaterial extends Omit<Material, 'receipts' | 'counted'> {
  receipts: WeekLine
  /** A week that was not counted is left out; absent where none was, as it was before materials could be counted. */
  counted?: WeekLine
}

export interface SnapshotCapacity {
  partyId: string
  unit?: string
  /** A week that is left out is closed. */
  available: WeekLine
}

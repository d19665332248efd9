import type { CapacityUse } from '@rembuk/core/plan/capacity'
import type { RecipeLine } from '@rembuk/core/plan/material/material'
import type { CountingUnit } from '@rembuk/core/plan/units'
import type { Thousandths } from '@rembuk/core/quantity'

/** Weeks that a demo plan runs. */
export const DEMO_WEEKS = 12

/** A product of a demo plan. Unless said otherwise amounts are whole base units, lists have one entry a week. */
export interface DemoProduct {
  id: string
  name: string
  unit: string
  /** Counted at the cooperative. */
  opening: number
  safety: number
  /** Stock above which the plan warns at the cooperative. */
  ceiling?: number
  /** The smallest amount that is made or sent, in thousandths. */
  step?: Thousandths
  units?: readonly CountingUnit[]
  demand: readonly number[]
  /** Firm orders, within the demand of their week. */
  orders?: readonly number[]
  /** In thousandths. */
  recipe?: readonly RecipeLine[]
  /** What making it takes of the producer's capacity, in thousandths. */
  use?: CapacityUse
  /** Counted at the cooperative as the first week starts. */
  counted?: number
  partyId: string
  /** Counted at the producer. */
  makerOpening: number
  production: readonly number[]
  /** One list for each day of the week on which the producer delivers: 0 is Monday. */
  deliveries: readonly { dayOffset: number; amounts: readonly number[] }[]
}

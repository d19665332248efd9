/** Weeks that a demo plan runs. */
export const DEMO_WEEKS = 12

/** A product of a demo plan. Amounts are whole base units, lists have one entry a week. */
export interface DemoProduct {
  id: string
  name: string
  unit: string
  /** Counted at the cooperative. */
  opening: number
  safety: number
  demand: readonly number[]
  partyId: string
  /** Counted at the producer. */
  makerOpening: number
  production: readonly number[]
  /** One list for each day of the week on which the producer delivers: 0 is Monday. */
  deliveries: readonly { dayOffset: number; amounts: readonly number[] }[]
}

/** What an outlet of a demo plan sells of one product, in whole base units. */
export interface DemoOutletLine {
  productId: string
  /** Counted at the outlet. */
  opening: number
  /** One entry a week. */
  demand: readonly number[]
  /** From the cooperative's store: days after Monday, and one entry a week. */
  dayOffset: number
  deliveries: readonly number[]
}

/** A shop or stand of a demo plan. */
export interface DemoOutlet {
  id: string
  name: string
  lines: readonly DemoOutletLine[]
}

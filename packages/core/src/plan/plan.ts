import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'

/** A production and delivery plan of one partnership for a run of weeks. Quantities in thousandths of the product's base unit. */
export interface Plan {
  /** Monday of the first week. */
  start: Day
  /** 4 to 52. */
  weeks: number
  /** In the order shown. */
  products: Product[]
}

export interface Product {
  id: string
  name: string
  /** Base unit as written, such as kg, bungkus, lembar. */
  unit: string
  /** Counted stock at the cooperative at the start. */
  opening: Thousandths
  /** Stock below which the plan warns, at the cooperative. */
  safety: Thousandths
  /** One per week. */
  demand: Thousandths[]
  /** In the order shown. */
  makers: Maker[]
}

/** A producer's part in one product. */
export interface Maker {
  partyId: string
  /** Counted stock at the producer at the start. */
  opening: Thousandths
  /** One per week. */
  production: Thousandths[]
  /** To the cooperative, by day; days outside the plan's weeks are kept but count in none. */
  deliveries: { day: Day; quantity: Thousandths }[]
}

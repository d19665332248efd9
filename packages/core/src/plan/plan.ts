import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'
import type { Capacity, CapacityUse } from './capacity'
import type { Material, RecipeLine } from './material/material'
import type { WeekCounts } from './stock'
import type { CountingUnit } from './units'

/** A production and delivery plan of one partnership for a run of weeks. Quantities in thousandths of the product's base unit. */
export interface Plan {
  /** Monday of the first week. */
  start: Day
  /** 4 to 52. */
  weeks: number
  /** In the order shown. */
  products: Product[]
  /** Where the cooperative sells besides its own store, in the order shown. */
  outlets?: Outlet[]
  /** What the recipes use. */
  materials?: Material[]
  /** At most one for each producer; one without has no known limit. */
  capacities?: Capacity[]
}

/** A shop or stand that the cooperative's store supplies. */
export interface Outlet {
  id: string
  name: string
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
  /** Stock above which the plan warns, at the cooperative; none where absent. */
  ceiling?: Thousandths
  /** The smallest amount that is made or sent at a time, such as a piece or a box; 1 where absent. */
  step?: Thousandths
  /** Id of the photo that shows it. */
  photo?: string
  /** Units besides the base unit and the standard ones. */
  units?: CountingUnit[]
  /** Expected demand, one per week. */
  demand: Thousandths[]
  /** Firm orders, one per week; a week's demand is the larger of both. */
  orders?: Thousandths[]
  /** Other stock that comes to the cooperative, one per week. */
  otherReceipts?: Thousandths[]
  /** Other stock that leaves the cooperative, one per week. */
  otherIssues?: Thousandths[]
  /** Stock counted at the cooperative. */
  counted?: WeekCounts
  /** What making it takes. */
  recipe?: RecipeLine[]
  /** In the order shown. */
  makers: Maker[]
  /** What goes to the outlets, in their order; only those that have a part in it. */
  outlets?: OutletLine[]
}

/** A producer's part in one product. */
export interface Maker {
  partyId: string
  /** Counted stock at the producer at the start. */
  opening: Thousandths
  /** One per week. */
  production: Thousandths[]
  /** Stock counted at the producer. */
  counted?: WeekCounts
  /** The producer's capacity that making it takes. */
  use?: CapacityUse
  /** To the cooperative, by day; days outside the plan's weeks are kept but count in none. */
  deliveries: Delivery[]
}

/** An outlet's part in one product. */
export interface OutletLine {
  outletId: string
  /** Counted stock at the outlet at the start. */
  opening: Thousandths
  /** Expected demand at the outlet, one per week; on top of the product's demand. */
  demand: Thousandths[]
  /** Stock counted at the outlet. */
  counted?: WeekCounts
  /** From the cooperative's store, by day; days outside the plan's weeks are kept but count in none. */
  deliveries: Delivery[]
}

/** What is sent on one day, from a producer to the cooperative or from there to an outlet. */
export interface Delivery extends DeliveryDetails {
  day: Day
  quantity: Thousandths
}

export interface DeliveryDetails {
  /** Who brings it. */
  carrier?: string
  note?: string
  /** Packed and ready to be sent. */
  ready?: true
  /** What the receiver has accepted of it so far; moves the stock in place of the quantity. */
  received?: Thousandths
}

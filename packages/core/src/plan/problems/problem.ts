import type { Day } from '../../calendar'
import type { Thousandths } from '../../quantity'
import type { LoadTerm } from '../capacity'
import type { Correction } from '../correction'
import type { MaterialUse } from '../material/gross-needs'
import type { StockTrace } from '../stock-trace'
import type { Run } from './runs'

/** Why a surplus is one: above the product's ceiling, or more than the agreed weeks of cover. */
export type SurplusLimit = 'ceiling' | 'cover'

/** Stock at the cooperative that is too low or too high. */
export interface StockProblem extends Run {
  kind: 'shortage' | 'below-safety' | 'surplus'
  productId: string
  /** The product's safety stock. */
  safety: Thousandths
  /** For a surplus: the limit that the first week is furthest above. */
  limit?: SurplusLimit
  cause: StockTrace
}

/** A producer delivers what it will not have. */
export interface DeliveryWithoutStock extends Run {
  kind: 'delivery-without-stock'
  productId: string
  partyId: string
  cause: StockTrace
}

/** An outlet will not have what it is asked for. */
export interface OutletShortage extends Run {
  kind: 'outlet-shortage'
  productId: string
  outletId: string
  cause: StockTrace
}

/** Demand that no stock covers, of a product that nobody makes. */
export interface DemandWithoutProducer extends Run {
  kind: 'demand-without-producer'
  productId: string
  cause: StockTrace
}

/** A producer has more to make than it can; sizes in thousandths of the capacity's unit. */
export interface CapacityOverload extends Run {
  kind: 'capacity-overload'
  partyId: string
  /** Load of the first week; undefined where nothing is available. */
  loadPerMille: number | undefined
  cause: LoadTerm[]
}

/** Material that production needs and no order can bring in time any more; sizes in thousandths of the material. */
export interface MaterialLate extends Run {
  kind: 'material-late'
  materialId: string
  /** Who buys it; the cooperative where absent. */
  partyId?: string
  /** The last day on which the first week's material could have been ordered. */
  orderDay: Day
  /** The production of the first week that needs it. */
  cause: MaterialUse[]
  /** The count on which the first week rests; absent where it was what had been expected. */
  correction?: Correction
}

/**
 * Every kind of problem that a plan can have. The set is closed: whoever words or draws them is
 * exhaustive over `kind`. Each is a run of consecutive weeks with the cause of the first.
 */
export type Problem =
  | StockProblem
  | OutletShortage
  | DeliveryWithoutStock
  | DemandWithoutProducer
  | CapacityOverload
  | MaterialLate

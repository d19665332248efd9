import type { Day } from '../../calendar'
import type { Thousandths } from '../../quantity'
import type { WeekCounts } from '../stock'
import type { LotSizing } from './lot-sizing'

/** A material that is bought for production, in thousandths of its own base unit. */
export interface Material {
  id: string
  name: string
  /** Base unit as written, such as kg or meter. */
  unit: string
  /** The producer who buys and keeps it; the cooperative where absent. */
  partyId?: string
  /** Counted stock at the start. */
  opening: Thousandths
  /** Already ordered and expected, one per week. */
  receipts: Thousandths[]
  /** Stock counted where it is kept. */
  counted?: WeekCounts
  leadTime: LeadTime
  lotSizing: LotSizing
}

/** From order to arrival; a whole number from 0 up. */
export interface LeadTime {
  count: number
  unit: 'day' | 'week'
}

/** What is used of one material: `quantity` for `per` of the product, 2 kg of melinjo for 1 kg of emping. */
export interface RecipeLine {
  materialId: string
  /** Thousandths of the material, before losses. */
  quantity: Thousandths
  /** Thousandths of the product that this makes, from 1 up. */
  per: Thousandths
  /** The part of the material that ends in the product, in per mille, 1 to 1000; 1000 where absent. */
  yieldPerMille?: number
}

/** A purchase that the plan asks for. */
export interface PlannedOrder {
  /** Week of arrival, from 0: the start of the production that needs it. */
  week: number
  quantity: Thousandths
  /** The last day on which it can be ordered. */
  orderDay: Day
  /** That day is already past. */
  late: boolean
}

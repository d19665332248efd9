import type { Thousandths } from '../quantity'
import {
  addFractions,
  type Fraction,
  fraction,
  lessFraction,
  NOTHING,
  roundDown,
  roundUp,
  scaleFraction,
} from './fraction'
import type { Plan } from './plan'

/** What a producer can do in each week, in thousandths of any one unit: hours, days of work, or the whole as 1000. */
export interface Capacity {
  partyId: string
  /** What is counted, as written, such as hari kerja or kg. */
  unit?: string
  /** One per week; 0 where it is closed. */
  available: Thousandths[]
}

/** The capacity that making a product takes: `capacity` for `per` of the product, 1 day (1000) for 7 pieces (7000). */
export interface CapacityUse {
  capacity: Thousandths
  /** Thousandths of the product, from 1 up. */
  per: Thousandths
}

/** What one product takes of a producer's week. */
export interface LoadTerm {
  productId: string
  production: Thousandths
  /** Rounded up to a thousandth. */
  used: Thousandths
}

/** The load of one producer in one week. */
export interface WeekLoad {
  available: Thousandths
  used: Fraction
  /** Where it comes from: every product above zero, in the plan's order. */
  terms: LoadTerm[]
}

/**
 * A producer's capacity load in each week of the plan, as in rough-cut capacity planning:
 * `used = Σ production × capacity ÷ per` over all its products. Throws RangeError for a use out of
 * bounds.
 */
export const capacityLoad = (plan: Plan, { partyId, available }: Capacity): WeekLoad[] => {
  const made = plan.products.flatMap(({ id, makers }) =>
    makers.flatMap((maker) =>
      maker.partyId === partyId && maker.use
        ? [{ productId: id, production: maker.production, use: maker.use }]
        : [],
    ),
  )
  return Array.from({ length: plan.weeks }, (_, week) => {
    let used = NOTHING
    const terms: LoadTerm[] = []
    for (const { productId, production, use } of made) {
      const quantity = production[week] ?? 0
      if (quantity === 0 || use.capacity === 0) continue
      const exact = fraction(quantity, use.capacity, use.per)
      used = addFractions(used, exact)
      terms.push({ productId, production: quantity, used: roundUp(exact) })
    }
    return { available: available[week] ?? 0, used, terms }
  })
}

/** Load in per mille of what is available, rounded up so that anything over 100 % is above 1000; undefined where nothing is available. */
export const loadPerMille = ({ available, used }: WeekLoad): number | undefined =>
  available === 0 ? undefined : roundUp(scaleFraction(used, 1000, available))

/** What is used above `limitPerMille` of what is available, in thousandths of the capacity's unit, rounded up; 0 within it. */
export const overload = ({ available, used }: WeekLoad, limitPerMille = 1000): Thousandths =>
  roundUp(lessFraction(used, fraction(available, limitPerMille, 1000)))

/**
 * How much more of a product fits into `limitPerMille` of what is available, in thousandths, rounded
 * down. Throws RangeError for a product that takes no capacity: of that any amount fits.
 */
export const freeFor = ({ available, used }: WeekLoad, use: CapacityUse, limitPerMille = 1000): Thousandths =>
  roundDown(
    scaleFraction(lessFraction(fraction(available, limitPerMille, 1000), used), use.per, use.capacity),
  )

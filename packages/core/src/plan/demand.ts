import type { Thousandths } from '../quantity'

/**
 * Demand of each bucket where both a forecast and firm orders exist: the larger of the two, as in the
 * master production schedule: `demand[t] = max(forecast[t], orders[t])`. An order uses up its bucket's
 * forecast and is not counted on top of it. As many buckets as the longer line has; a missing one is 0.
 */
export const demandOf = (
  forecast: readonly Thousandths[],
  orders: readonly Thousandths[] = [],
): Thousandths[] =>
  Array.from({ length: Math.max(forecast.length, orders.length) }, (_, bucket) =>
    Math.max(forecast[bucket] ?? 0, orders[bucket] ?? 0),
  )

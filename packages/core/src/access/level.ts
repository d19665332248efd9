/**
 * How much of a partnership somebody outside of its parties sees, from the least to the most:
 * - 'aggregates': how it is doing, in figures; nothing of what is planned or agreed
 * - 'plan': also the plan, who takes part, and where the agreement and the work stand, without prices
 * - 'everything': also terms, prices and payments
 */
export const levels = ['aggregates', 'plan', 'everything'] as const
export type Level = (typeof levels)[number]

/** The lesser of two levels. */
export const leastLevel = (a: Level, b: Level): Level => (levels.indexOf(a) <= levels.indexOf(b) ? a : b)

/** A value as the root maps of a plan have it. */
export type PlainValue = string | number | boolean

/**
 * One root map: its name, its keys, and their values in the same order. Keys that are days stand as
 * numbers: days since the key before, the first since the plan's first day. Lines of the same weeks
 * then have the same keys, which compress to almost nothing.
 */
export type PackedRoot = [root: string, keys: (string | number)[], values: PlainValue[]]

/** What the first sight of a plan needs, small on the wire: the products with their numbers in the plan's weeks. */
export interface PackedPlan {
  /** First Monday of the plan, from which days count. */
  start: string
  roots: PackedRoot[]
}

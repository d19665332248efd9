import * as v from 'valibot'

/** A schema for each of thousands of values would keep a cheap phone busy for a tenth of a second. */
const list = <Value>() => v.custom<Value[]>(Array.isArray)

/**
 * The first sight of a plan. The same as `PackedPlan` in packages/plandoc/src/pack/packed-plan.ts, as
 * far as a client must check: what stands under the keys is read as carefully as a live document.
 */
export const packedPlan = v.object({
  /** Number of the last edit that is in it. */
  n: v.number(),
  /** Absent while the plan is not started. */
  plan: v.optional(
    v.object({
      start: v.string(),
      roots: v.array(v.tuple([v.string(), list<string | number>(), list<string | number | boolean>()])),
    }),
  ),
})
export type PackedPlanView = v.InferOutput<typeof packedPlan>

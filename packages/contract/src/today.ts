import { todayKinds } from '@rembuk/core/today/today-item'
import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What waits for the caller today in all partnerships of their own. */
export const today = v.object({
  /** As of when the oldest part was worked out, milliseconds since 1970. */
  asOf: v.number(),
  /** Whether the caller is a facilitator, and so has a list of partnerships of their own. */
  isFacilitator: v.boolean(),
  /** Waiting for consent, late, due, short, next meeting: in this order, the soonest first. */
  items: v.array(
    v.object({
      partnershipId: v.string(),
      partnership: v.string(),
      kind: v.picklist(todayKinds),
      /** Of the proposal, the promise, the product or the meeting. */
      id: v.string(),
      day: v.string(),
      /** The last day on which a promise is on time; `day` where it is absent. */
      lastDay: v.optional(v.string()),
      about: v.string(),
      due: v.optional(v.picklist(['send', 'receive', 'collect', 'pay', 'task'])),
      /** Thousandths of `unit`. */
      quantity: v.optional(count),
      unit: v.optional(v.string()),
      /** Name of the other side. */
      with: v.optional(v.string()),
      number: v.optional(count),
    }),
  ),
})
export type TodayView = v.InferOutput<typeof today>

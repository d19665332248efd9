import { needStatuses, reasonCodes } from '@rembuk/core/condition/need'
import * as v from 'valibot'
import { sector } from './regions'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Milliseconds since 1970. */
const at = v.number()

/** How many of how many. */
const rate = v.object({ met: count, of: count })

export const impact = v.object({
  /** As in 2026-Q4. */
  quarter: v.string(),
  /** Rupiah. */
  turnover: v.optional(count),
  jobs: v.optional(count),
  /** Rupiah. */
  costSaved: v.optional(count),
  reach: v.optional(count),
  source: v.string(),
})

/** How a partnership is doing, in figures. */
export const condition = v.object({
  partnershipId: v.string(),
  name: v.string(),
  region: v.string(),
  regionCode: v.optional(v.string()),
  sector: v.optional(sector),
  producers: count,
  /** As of when. */
  at,
  /** 0 to 100: how much it needs help. */
  score: count,
  status: v.picklist(needStatuses),
  /** The heaviest first; what `figure` counts depends on the code. */
  reasons: v.array(v.object({ code: v.picklist(reasonCodes), figure: count, points: count })),
  planEditedAt: v.optional(at),
  agreed: v.optional(v.object({ version: count, at })),
  waitingSince: v.optional(at),
  work: v.object({ open: count, lateDeliveries: count, latePayments: count, lateTasks: count }),
  obstacles: v.object({ open: count, overdue: count }),
  problemsAhead: count,
  deliveries: rate,
  pickUps: rate,
  payments: rate,
  receipts: rate,
  meetings: v.object({ lastDay: v.optional(v.string()), nextDay: v.optional(v.string()) }),
  followUps: v.object({ open: count, overdue: count }),
  activeAt: at,
  impacts: v.array(impact),
})
export type ConditionView = v.InferOutput<typeof condition>

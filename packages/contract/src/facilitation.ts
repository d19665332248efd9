import { levels } from '@rembuk/core/access/level'
import { needStatuses } from '@rembuk/core/condition/need'
import * as v from 'valibot'
import { condition } from './condition'
import { regionCode, sector } from './regions'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What of a region is shown to the caller, and how many partnerships there are in all. */
const regionTotals = v.object({
  code: v.string(),
  /** All partnerships of the region, shown to the caller or not. */
  partnerships: count,
  /** Those that let the caller see how they are doing, in all and by status. */
  shown: count,
  help: count,
  watch: count,
  fine: count,
})
export type RegionTotalsView = v.InferOutput<typeof regionTotals>

export const facilitator = v.object({
  name: v.string(),
  /** Codes of the regions that they look after. */
  regions: v.array(v.string()),
  /** Codes of their programmes. */
  programmes: v.array(v.string()),
  /** Of `within`, or of their own regions where none was asked for. */
  totals: v.array(regionTotals),
})
export type FacilitatorView = v.InferOutput<typeof facilitator>

/** The totals of the regions directly in this one. */
export const facilitatorQuery = v.object({ within: v.optional(regionCode) })

export const shownQuery = v.object({
  region: v.optional(regionCode),
  sector: v.optional(sector),
  status: v.optional(v.picklist(needStatuses)),
  programme: v.optional(v.pipe(v.string(), v.maxLength(40))),
  /** `next` of the page before. */
  after: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,600}$/))),
})

/** A partnership as far as it lets the caller see. */
const shown = v.object({
  ...condition.entries,
  level: v.picklist(levels),
  /** Until when it is shown, milliseconds since 1970. */
  until: v.number(),
  /** The programme through which it is shown. */
  programme: v.optional(v.string()),
})
export type ShownView = v.InferOutput<typeof shown>

export const shownPage = v.object({
  /** Who needs help most first. A page may hold few or none and still have a next one. */
  partnerships: v.array(shown),
  /** For the page after this one; absent on the last. */
  next: v.optional(v.string()),
})
export type ShownPage = v.InferOutput<typeof shownPage>

/** Where a report is sent, to the caller's own number, and of what: as in `facilitatorQuery`. */
export const reportChoice = v.object({
  channel: v.picklist(['whatsapp', 'sms']),
  within: v.optional(regionCode),
})

import { reportWays } from '@rembuk/core/report/report-schedule'
import { timeZones } from '@rembuk/core/time-zone'
import * as v from 'valibot'
import { regionCode } from './regions'

const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(from), v.maxValue(to))

/** When, how and of what a report comes; times are minutes since midnight. */
export const reportSchedule = v.object({
  rhythm: v.variant('kind', [
    /** From 0 for Monday to 6 for Sunday. */
    v.object({ kind: v.literal('weekly'), weekday: whole(0, 6) }),
    /** Of a month that is shorter its last day. */
    v.object({ kind: v.literal('monthly'), day: whole(1, 31) }),
  ]),
  at: whole(0, 1_439),
  timeZone: v.picklist(timeZones),
  by: v.picklist(reportWays),
  region: v.optional(regionCode),
  programme: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
  isPaused: v.boolean(),
})
export type ReportScheduleView = v.InferOutput<typeof reportSchedule>

const sentReport = v.object({
  /** For which it was due. */
  day: v.string(),
  /** When it was made, milliseconds since 1970. */
  at: v.number(),
  by: v.picklist(reportWays),
  subject: v.string(),
  text: v.string(),
  /** 'sending' long after means that nobody knows whether it arrived. */
  outcome: v.picklist(['sending', 'sent', 'failed']),
})
export type SentReportView = v.InferOutput<typeof sentReport>

export const scheduledReports = v.object({
  schedule: v.optional(v.object({ ...reportSchedule.entries, timeZone: v.string() })),
  /** When the next one comes, milliseconds since 1970; absent where none will. */
  nextAt: v.optional(v.number()),
  /** The caller's own e-mail address; absent where there is none. */
  email: v.optional(v.string()),
  /** Whether the server can send e-mail. */
  hasEmail: v.boolean(),
  /** Codes of the regions and programmes that the caller looks after. */
  regions: v.array(v.string()),
  programmes: v.array(v.string()),
  /** The latest first, at most 24. */
  sent: v.array(sentReport),
})
export type ScheduledReportsView = v.InferOutput<typeof scheduledReports>

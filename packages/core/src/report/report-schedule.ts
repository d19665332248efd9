import type { TimeOfDay } from '../message/message-choice'
import type { RegionCode } from '../region/region-code'

/** On which days a report comes: on a weekday (0 for Monday), or on a day of the month, its last where it is shorter. */
export type Rhythm = { kind: 'weekly'; weekday: number } | { kind: 'monthly'; day: number }

/** Over which way a report comes. */
export const reportWays = ['whatsapp', 'email'] as const
export type ReportWay = (typeof reportWays)[number]

/** Of which partnerships a report is, of those that are shown to its facilitator. */
export interface ReportScope {
  /** All of the facilitator's regions where there is none. */
  region?: RegionCode
  programme?: string
}

/** When, how and of what a facilitator gets a report again and again. */
export interface ReportSchedule extends ReportScope {
  rhythm: Rhythm
  at: TimeOfDay
  /** IANA name, in which days and times are meant. */
  timeZone: string
  by: ReportWay
  isPaused: boolean
  /** What was due before this moment, milliseconds since 1970, is not sent any more. */
  since: number
}

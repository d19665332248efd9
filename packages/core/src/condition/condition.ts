import type { Day } from '../calendar'
import type { RegionCode } from '../region/region-code'
import type { Sector } from '../region/sector'
import type { Rate } from '../reliability/rate'
import type { Impact } from '../support/support-data'
import type { Need } from './need'

/** How a partnership is doing, in figures: nothing of what is planned, agreed or paid. */
export interface Condition extends Need {
  partnershipId: string
  name: string
  /** Place in words. */
  region: string
  regionCode?: RegionCode
  sector?: Sector
  producers: number
  /** As of when, milliseconds since 1970. */
  at: number
  /** Last edit of the plan, milliseconds since 1970; absent where there is none. */
  planEditedAt?: number
  /** Of the agreed plan in force; absent before the first. */
  agreed?: { version: number; at: number }
  /** Since when a proposal waits for consent, milliseconds since 1970. */
  waitingSince?: number
  /** Promises that are not yet kept, and how many of them are late by kind. */
  work: { open: number; lateDeliveries: number; latePayments: number; lateTasks: number }
  obstacles: { open: number; overdue: number }
  /** Problems of the plan in the next four weeks. */
  problemsAhead: number
  /** Of the last 12 weeks, lines on time and in full on both sides. */
  deliveries: Rate
  pickUps: Rate
  payments: Rate
  /** Receipts of the last 12 weeks with everything accepted. */
  receipts: Rate
  /** Held meetings: the last one, and the next that is called. */
  meetings: { lastDay?: Day; nextDay?: Day }
  followUps: { open: number; overdue: number }
  /** When anything last happened, milliseconds since 1970. */
  activeAt: number
  /** Reported figures of the last four periods, the newest first. */
  impacts: Impact[]
}

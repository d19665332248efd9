import type { Day } from '@rembuk/core/calendar'
import type { ReportState } from '@rembuk/core/report/report-figures'
import type { ReportSchedule, ReportScope, ReportWay } from '@rembuk/core/report/report-schedule'

/**
 * What became of a report: 'failed' is certain, nobody took it. One that stays 'sending' may have reached its
 * facilitator or not, as whoever sent it died; it is not sent again.
 */
export type ReportOutcome = 'sending' | 'sent' | 'failed'

/** A report as it was made and sent. */
export interface SentReport extends ReportState {
  personId: string
  /** For which it was due; one person has one report a day. */
  day: Day
  /** When it was made, milliseconds since 1970. */
  at: number
  by: ReportWay
  scope: ReportScope
  subject: string
  /** Without the link. */
  text: string
  outcome: ReportOutcome
}

/** When facilitators get reports, and which they got. */
export interface ReportStore {
  /** Strongly consistent; undefined for who wants none. */
  schedule(personId: string): Promise<ReportSchedule | undefined>
  /** In the place of what was chosen before. */
  setSchedule(personId: string, schedule: ReportSchedule): Promise<void>
  /** Forgets the schedule; what was sent stays. */
  stop(personId: string): Promise<void>
  /**
   * Keeps a report as 'sending', until `expiresAt`: true for exactly one caller a day, and again for one
   * after it has failed. Whoever gets it sends it.
   */
  begin(report: Omit<SentReport, 'outcome'>, expiresAt: number): Promise<boolean>
  /** Says what became of one that was begun. Nothing where it is not there. */
  end(personId: string, day: Day, outcome: Exclude<ReportOutcome, 'sending'>): Promise<void>
  /** A person's last reports, the latest day first, at most `limit`. */
  last(personId: string, limit: number): Promise<SentReport[]>
}

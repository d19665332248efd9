/**
 * Why a partnership may need help. The set is closed: whoever words them is exhaustive over `code`. Each
 * has the one figure that it goes by:
 * - 'nothing-agreed': whole weeks since the partnership began in which no plan was agreed
 * - 'consent-waiting': whole days for which a proposal has waited for somebody's consent
 * - 'plan-untouched': whole days since anybody edited the plan
 * - 'deliveries-late', 'payments-late', 'tasks-late': how many promises are late now
 * - 'otif-low': of the deliveries of the last 12 weeks, how many percent were on time and in full
 * - 'problems-ahead': problems of the plan in the next four weeks
 * - 'obstacles-overdue': obstacles past the day by which they were to be solved
 * - 'meetings-missed': whole weeks since the last meeting
 * - 'follow-ups-overdue': how many of what was promised in meetings or after assistance is overdue
 * - 'quiet': whole weeks in which nothing at all happened
 */
export const reasonCodes = [
  'nothing-agreed',
  'consent-waiting',
  'plan-untouched',
  'deliveries-late',
  'payments-late',
  'tasks-late',
  'otif-low',
  'problems-ahead',
  'obstacles-overdue',
  'meetings-missed',
  'follow-ups-overdue',
  'quiet',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** One reason with its figure and its part of the score. */
export interface Reason {
  code: ReasonCode
  figure: number
  /** Above 0. */
  points: number
}

/** From which score on a partnership needs help, and from which on it is worth a look. */
export const HELP_FROM = 50
export const WATCH_FROM = 20

export const needStatuses = ['help', 'watch', 'fine'] as const
/** 'help' from 50 points of need on, 'watch' from 20 on. */
export type NeedStatus = (typeof needStatuses)[number]

/** How much a partnership needs help, 0 to 100, and why. */
export interface Need {
  /** The sum of the points, at most 100. */
  score: number
  status: NeedStatus
  /** The heaviest first. */
  reasons: Reason[]
}

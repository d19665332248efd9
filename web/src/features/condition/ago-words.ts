import { t } from './words'

const DAY_MS = 86_400_000
/** From this many days on weeks are said. */
const WEEKS_FROM = 14

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** How long ago a moment was, in whole days of this device's calendar: "kemarin", "3 hari lalu". */
export const agoWords = (at: number, now: number = Date.now()): string => {
  const days = Math.round((midnight(now) - midnight(at)) / DAY_MS)
  const { today, yesterday, days: inDays, weeks } = t().ago
  if (days <= 0) return today
  if (days === 1) return yesterday
  return days < WEEKS_FROM ? inDays(days) : weeks(Math.floor(days / 7))
}

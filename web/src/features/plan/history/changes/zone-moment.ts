import { type Day, dayAt } from '@rembuk/core/calendar'
import { minutesAt } from '@rembuk/core/local-time'
import { clockTime } from '@rembuk/core/meeting/clock-time'
import { zoneName } from '@rembuk/core/time-zone'
import { formatDay, formatShortDay } from '../../../../i18n/format'
import { formatClockTime } from '../../../../i18n/format-clock'

/** The time that clocks of a zone show at a moment (milliseconds since 1970): "10.32". */
export const timeIn = (at: number, timeZone: string): string =>
  formatClockTime(clockTime(minutesAt(at, timeZone)))

/** A day as people say it this year, and with its year in another: "21 Nov", "21 Nov 2026". */
const dayWords = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatShortDay(day) : formatDay(day)

/** A moment as clocks of a zone show it: "21 Nov 10.32 WIB". */
export const momentIn = (at: number, timeZone: string): string => {
  const day = dayWords(dayAt(at, timeZone), dayAt(Date.now(), timeZone))
  return `${day} ${timeIn(at, timeZone)} ${zoneName(timeZone)}`.trim()
}

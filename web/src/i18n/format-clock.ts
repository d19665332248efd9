import { language } from './language'
import { perLanguage } from './per-language'

/** Weekdays and times of day as text, for what is held at a time. Every function follows the language. */

const weekdayName = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
)

/** The weekday of a calendar day: "2026-11-25" → "Rabu". */
export const formatWeekdayName = (day: string): string => weekdayName().format(Date.parse(`${day}T00:00:00Z`))

/** A time of day: "09:00" → "09.00", in English "09:00". */
export const formatClockTime = (time: string): string => (language() === 'id' ? time.replace(':', '.') : time)

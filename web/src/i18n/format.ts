import { isoWeek } from '@rembuk/core/calendar'
import { language } from './language'
import { perLanguage } from './per-language'

/** The only place that turns money and dates into text. Dates follow the language; money is written as numbers are. */

const millisecondsPerDay = 86_400_000

const currency = new Intl.NumberFormat('id-ID', {
  style: 'currency',
  currency: 'IDR',
  currencyDisplay: 'narrowSymbol',
  maximumFractionDigits: 0,
})
const utcDate = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
const longDay = utcDate({ day: 'numeric', month: 'short', year: 'numeric' })
const shortDay = utcDate({ day: 'numeric', month: 'short' })
const weekday = utcDate({ weekday: 'long', day: 'numeric', month: 'short' })
const dayOfMonth = utcDate({ day: 'numeric' })
const localShortDay = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
)
const localLongDay = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
)
const localTime = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }),
)

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Whole rupiah: 1250000 → "Rp1.250.000". */
export const formatRupiah = (rupiah: number): string =>
  currency
    .formatToParts(rupiah)
    .map((part) => (part.type === 'literal' ? '' : part.value))
    .join('')

/** A calendar day: "2026-10-17" → "17 Okt 2026". */
export const formatDay = (day: string): string => longDay().format(utc(day))

/** A calendar day without its year: "2026-10-17" → "17 Okt". */
export const formatShortDay = (day: string): string => shortDay().format(utc(day))

/** A calendar day with its weekday: "2026-11-25" → "Rabu, 25 Nov". */
export const formatWeekday = (day: string): string => weekday().format(utc(day))

const span = (first: number, last: number): string => {
  const month = (time: number) => new Date(time).toISOString().slice(0, 7)
  return month(first) === month(last)
    ? `${dayOfMonth().format(first)}–${shortDay().format(last)}`
    : `${shortDay().format(first)} – ${shortDay().format(last)}`
}

/** Days from a first to a later last one: "1–14 Feb"; over two months "30 Nov – 6 Des". */
export const formatDays = (first: string, last: string): string => span(utc(first), utc(last))

const weeks = perLanguage(() => new Map<string, string>())

/** The week of a Monday: "2026-11-23" → "23–29 Nov"; over two months "30 Nov – 6 Des". */
export const formatWeek = (monday: string): string => {
  const known = weeks().get(monday)
  if (known !== undefined) return known
  const first = utc(monday)
  const text = span(first, first + 6 * millisecondsPerDay)
  weeks().set(monday, text)
  return text
}

/** The ISO 8601 number of the week of a day: "2026-11-23" → "M48", in English "W48". */
export const formatWeekNumber = (day: string): string => `${language() === 'id' ? 'M' : 'W'}${isoWeek(day)}`

/** A moment on this device's clock, in milliseconds since 1970 → "21 Nov 10.32". */
export const formatMoment = (milliseconds: number): string =>
  `${localShortDay().format(milliseconds)} ${localTime().format(milliseconds)}`

/** The time of a moment on this device's clock → "10.32". */
export const formatTime = (milliseconds: number): string => localTime().format(milliseconds)

/** The day of a moment on this device's clock → "21 Nov 2026". */
export const formatMomentDay = (milliseconds: number): string => localLongDay().format(milliseconds)

/** A moment on this device's clock with its year → "21 Nov 2026 10.32". */
export const formatLongMoment = (milliseconds: number): string =>
  `${formatMomentDay(milliseconds)} ${localTime().format(milliseconds)}`

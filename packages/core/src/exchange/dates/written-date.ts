import { type Day, daysBetween, isDay } from '../../calendar'
import { monthNamed } from './names'

/** A date as written; people often leave out the year. */
export interface WrittenDate {
  date: number
  month: number
  year?: number
}

const fullYear = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/
const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/
const dashed = /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/
const worded = /^(\d{1,2})[\s-]*(\p{L}+)\.?(?:[\s-]*(\d{4}|\d{2}))?$/u

/** Reads `2026-11-25`, `25/11`, `25-11-2026`, `25 Nov` and `25 november 26`; the day comes before the month. */
export const readWrittenDate = (text: string): WrittenDate | undefined => {
  const written = text.trim().toLowerCase()
  const [, isoYear, isoMonth, isoDate] = iso.exec(written) ?? []
  if (isoYear) return { date: Number(isoDate), month: Number(isoMonth), year: Number(isoYear) }
  const [, numericDate, numericMonth, numericYear] = slashed.exec(written) ?? dashed.exec(written) ?? []
  if (numericDate)
    return { date: Number(numericDate), month: Number(numericMonth), year: fullYear(numericYear) }
  const [, wordedDate, name = '', wordedYear] = worded.exec(written) ?? []
  const month = monthNamed(name)
  return wordedDate && month !== undefined
    ? { date: Number(wordedDate), month, year: fullYear(wordedYear) }
    : undefined
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/**
 * The day of a written date; without a year, the one nearest to `near`. Undefined for a date that does
 * not exist, such as 31 Feb.
 */
export const dayOfWritten = ({ date, month, year }: WrittenDate, near: Day): Day | undefined => {
  const nearYear = Number(near.slice(0, 4))
  const years = year === undefined ? [nearYear, nearYear + 1, nearYear - 1] : [year]
  const days = years
    .map((each) => `${each}-${twoDigits(month)}-${twoDigits(date)}`)
    .filter(isDay)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
  return days[0]
}

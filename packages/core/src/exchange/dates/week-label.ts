import { addDays, type Day, daysBetween, isoWeek, mondayOf, weekMondays } from '../../calendar'
import type { Plan } from '../../plan/plan'
import { dayOfWritten, readWrittenDate } from './written-date'

type Weeks = Pick<Plan, 'start' | 'weeks'>

const weekNumber = /^(?:m|w|mg|minggu|week)\s*(?:ke[\s-]*)?(\d{1,2})(?![\d/])/i
const range = /^(\d{1,2})(?:\s*(\p{L}+))?\s*(?:[-–—]|s\/?d|sampai)\s*(\d{1,2}\s*\p{L}+\.?(?:\s*\d{4})?)$/iu

/** The first day of `23–29 Nov` or `30 Nov – 6 Des 2026`. */
const startOfRange = (text: string, near: Day): Day | undefined => {
  const [, firstDate, firstMonth, last = ''] = range.exec(text) ?? []
  const lastDay = readWrittenDate(last)
  if (!firstDate || !lastDay) return undefined
  const end = dayOfWritten(lastDay, near)
  if (end === undefined) return undefined
  const first = firstMonth
    ? readWrittenDate(`${firstDate} ${firstMonth}`)
    : { date: Number(firstDate), month: lastDay.month }
  // The range's start lies within a week before its end, whatever the year that was left out.
  const day = first && dayOfWritten(first, end)
  return day !== undefined && day <= end && daysBetween(day, end) <= 6 ? day : undefined
}

/** A day in the middle of a plan: years that are left out are those next to it. */
export const middleOf = ({ start, weeks }: Weeks): Day => addDays(start, Math.floor((7 * weeks) / 2))

const dayIn = (text: string, plan: Weeks): Day | undefined => {
  const date = readWrittenDate(text)
  return date ? dayOfWritten(date, middleOf(plan)) : startOfRange(text, middleOf(plan))
}

/**
 * The Monday of the week that a column's head names: a date in it (`2026-11-23`, `25/11`, `23 Nov
 * 2026`), its days (`23–29 Nov`), its number (`M48`), or several of these parted by a dot or a bracket, of
 * which a date counts before a number. A year that is left out is the plan's. Undefined for a text that
 * names no week; a week outside of the plan is returned all the same.
 */
export const weekNamed = (text: string, plan: Weeks): Day | undefined => {
  const parts = text.split(/[·()|\n]/).map((part) => part.trim())
  for (const part of parts) {
    const day = dayIn(part, plan)
    if (day !== undefined) return mondayOf(day)
  }
  const number = parts.map((part) => weekNumber.exec(part)?.[1]).find((found) => found !== undefined)
  if (number === undefined) return undefined
  return mondayNumbered(Number(number), plan)
}

/** The Monday of the ISO week with this number that lies nearest to the plan; undefined for none. */
export const mondayNumbered = (number: number, plan: Weeks): Day | undefined => {
  const around = weekMondays(addDays(plan.start, -7 * 26), plan.weeks + 52)
  const found = around.filter((monday) => isoWeek(monday) === number)
  const end = addDays(plan.start, 7 * plan.weeks)
  return found.find((monday) => monday >= plan.start && monday < end) ?? found[0]
}

import { addDays, type Day, weekMondays } from '../calendar'
import type { Thousandths } from '../quantity'
import type { Plan } from './plan'

/** On which days people work. */
export interface WorkingCalendar {
  /** Days of the week on which work is done, from 0 for Monday to 6 for Sunday. */
  workdays: readonly number[]
  /** Holidays and closures such as Lebaran, from the first to the last day; they may overlap. */
  closures: readonly { from: Day; to: Day }[]
}

const weekdays = [0, 1, 2, 3, 4, 5, 6]

const isOpen = ({ workdays, closures }: WorkingCalendar, day: Day, weekday: number): boolean =>
  workdays.includes(weekday) && !closures.some(({ from, to }) => day >= from && day <= to)

/** How many days are worked in each week of the plan, 0 to 7. */
export const openDaysByWeek = (
  calendar: WorkingCalendar,
  { start, weeks }: Pick<Plan, 'start' | 'weeks'>,
): number[] =>
  weekMondays(start, weeks).map(
    (monday) => weekdays.filter((weekday) => isOpen(calendar, addDays(monday, weekday), weekday)).length,
  )

/**
 * The capacity of each week from that of a week without closures, in thousandths of any unit:
 * `normal × open days ÷ workdays`, rounded down; 0 where no day of the week is a workday.
 */
export const capacityByWeek = (
  normal: Thousandths,
  openDays: readonly number[],
  { workdays }: Pick<WorkingCalendar, 'workdays'>,
): Thousandths[] =>
  openDays.map((days) => (workdays.length === 0 ? 0 : Math.floor((normal * days) / workdays.length)))

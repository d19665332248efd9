import { addDays, type Day, weekIndex } from '../../calendar'
import type { Plan } from '../../plan/plan'
import { middleOf } from '../dates/week-label'
import { dayOfWritten, readWrittenDate } from '../dates/written-date'
import { failed, found, type Reading } from '../fault'

/** The day of the plan that a cell names; a year that is left out is the plan's. */
export const readDay = (text: string, plan: Plan): Reading<Day> => {
  if (text === '') return failed({ code: 'day-missing' })
  const date = readWrittenDate(text)
  const day = date && dayOfWritten(date, middleOf(plan))
  if (day === undefined) return failed({ code: 'day-unknown', text })
  if (weekIndex(plan.start, plan.weeks, day) !== undefined) return found(day)
  return failed({
    code: 'outside-plan',
    day,
    first: plan.start,
    last: addDays(plan.start, 7 * plan.weeks - 1),
  })
}

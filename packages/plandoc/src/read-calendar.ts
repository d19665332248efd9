import { addDays, type Day, isDay } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import type { WorkingCalendar } from '@rembuk/core/plan/working-calendar'
import type { Report } from './faults'
import type { ReadWeeks } from './read-lines'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** Consecutive days of one name on which nobody works. */
export interface Closure {
  from: Day
  to: Day
  label: string
}

/** On which days people work, in the plan's weeks. */
export interface PlanCalendar extends WorkingCalendar {
  /** The earliest first; none overlaps another. */
  closures: Closure[]
}

/** The closures of the plan's weeks; others are kept in the document and not read. */
export const readClosures = (doc: ReadableDoc, weeks: ReadWeeks, report: Report): Closure[] => {
  const root = planRoots.closures
  const days: { day: Day; label: string }[] = []
  for (const [day, label] of readEntries(doc, root, report)) {
    if (!isDay(day)) report('unknown-key', root, day)
    else if (!isLabel(label)) report('bad-value', root, day)
    else if (day >= weeks.start && day <= weeks.end) days.push({ day, label })
  }
  days.sort((a, b) => (a.day < b.day ? -1 : 1))
  const closures: Closure[] = []
  for (const { day, label } of days) {
    const last = closures.at(-1)
    if (last?.label === label && addDays(last.to, 1) === day) last.to = day
    else closures.push({ from: day, to: day, label })
  }
  return closures
}

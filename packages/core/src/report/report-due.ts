import { addDays, type Day, dayAt, weekdayOf } from '../calendar'
import { lastInstantOn, nextInstantOn, type TimeOnDays } from '../local-time'
import type { MessageChoice } from '../message/message-choice'
import { afterQuiet } from '../message/quiet'
import type { ReportSchedule, Rhythm } from './report-schedule'

/** Whether a report comes on a day: of a month that is too short on its last. */
const isItsDay =
  (rhythm: Rhythm) =>
  (day: Day): boolean => {
    if (rhythm.kind === 'weekly') return weekdayOf(day) === rhythm.weekday
    const ofMonth = Number(day.slice(8))
    return ofMonth === rhythm.day || (ofMonth < rhythm.day && addDays(day, 1).endsWith('-01'))
  }

const ruleOf = ({ rhythm, at, timeZone }: ReportSchedule): TimeOnDays => ({
  isIts: isItsDay(rhythm),
  minutes: at,
  timeZone,
})

type Quiet = Pick<MessageChoice, 'quietFrom' | 'quietUntil' | 'timeZone'>

export interface ReportDue {
  /** The day whose report is to be sent now; a day has one at most. Undefined where none is due. */
  day: Day | undefined
  /** When to look again, milliseconds since 1970: after `now`, never in the quiet hours. */
  next: number
}

/**
 * What a schedule that is not paused asks for now. A report that is due in the quiet hours waits for their
 * end; one that is late is sent as long as no later one is due.
 */
export const reportDue = (schedule: ReportSchedule, quiet: Quiet, now: number): ReportDue => {
  const rule = ruleOf(schedule)
  const last = lastInstantOn(rule, now)
  const isDue = last >= schedule.since
  const allowedAt = afterQuiet(quiet, now)
  if (isDue && allowedAt > now) return { day: undefined, next: allowedAt }
  return {
    day: isDue ? dayAt(last, schedule.timeZone) : undefined,
    next: afterQuiet(quiet, nextInstantOn(rule, now + 1)),
  }
}

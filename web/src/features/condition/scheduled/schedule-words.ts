import type { ReportScheduleView, ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { dayAt } from '@rembuk/core/calendar'
import { minutesAt } from '@rembuk/core/local-time'
import { clockTime } from '@rembuk/core/meeting/clock-time'
import { regionName } from '@rembuk/core/region/region-names'
import { formatDay } from '../../../i18n/format'
import { formatClockTime, formatWeekdayName } from '../../../i18n/format-clock'
import { formatWeekdayOf } from '../../../i18n/format-weekday'
import { formatCount } from '../../../i18n/numbers'
import { t } from './words'

type Schedule = NonNullable<ScheduledReportsView['schedule']>

/** When and how a report comes, in one sentence. */
export const scheduleWords = ({ rhythm, at, by }: Pick<Schedule, 'rhythm' | 'at' | 'by'>): string => {
  const [time, way] = [formatClockTime(clockTime(at)), t().ways[by]]
  return rhythm.kind === 'weekly'
    ? t().weekly(formatWeekdayOf(rhythm.weekday), time, way)
    : t().monthly(formatCount(rhythm.day), time, way)
}

/** Of which partnerships a report is, in one sentence. */
export const scopeWords = ({ region, programme }: Pick<ReportScheduleView, 'region' | 'programme'>): string =>
  t().about(
    [
      region === undefined ? t().everyRegion : regionName(region),
      ...(programme === undefined ? [] : [t().programmeOf(programme)]),
    ].join(', '),
  )

/** A moment (milliseconds since 1970) as clocks of a time zone show it: "Senin, 1 Des 2031 pukul 07.00". */
const momentWords = (at: number, timeZone: string): string => {
  const day = dayAt(at, timeZone)
  const time = formatClockTime(clockTime(minutesAt(at, timeZone)))
  return t().moment(`${formatWeekdayName(day)}, ${formatDay(day)}`, time)
}

/** When the next report comes, or why none will. `now` is in milliseconds since 1970. */
export const nextWords = ({ schedule, nextAt }: ScheduledReportsView, now: number): string => {
  if (!schedule || schedule.isPaused || nextAt === undefined) return t().paused
  return nextAt <= now ? t().soon : t().next(momentWords(nextAt, schedule.timeZone))
}

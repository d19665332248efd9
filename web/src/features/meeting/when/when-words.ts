import type { Day } from '@rembuk/core/calendar'
import { type ClockTime, clockTime, minutesOf } from '@rembuk/core/meeting/clock-time'
import type { MeetingSettings } from '@rembuk/core/meeting/meeting-data'
import type { Recurrence } from '@rembuk/core/meeting/recurrence'
import { zoneName } from '@rembuk/core/time-zone'
import { formatWeekday } from '../../../i18n/format'
import { formatClockTime, formatWeekdayName } from '../../../i18n/format-clock'
import { t } from './words'

const DAY_MINUTES = 24 * 60

/** The time of day so many minutes after another: 09:00 and 90 → 10:30. */
const timeAfter = (time: ClockTime, minutes: number): ClockTime =>
  clockTime((minutesOf(time) + minutes) % DAY_MINUTES)

/** When a meeting is held: "Senin, 30 Nov · 09.00–10.00 WIB". */
export const whenWords = (
  { day, time, minutes }: Pick<MeetingSettings, 'time' | 'minutes'> & { day: Day },
  timeZone: string,
): string =>
  `${formatWeekday(day)} · ${formatClockTime(time)}–${formatClockTime(timeAfter(time, minutes))} ${zoneName(timeZone)}`.trim()

/** How often a series meets: "Setiap Senin". */
export const recurrenceWords = (recurrence: Recurrence, start: Day): string => {
  const weekday = formatWeekdayName(start)
  switch (recurrence.kind) {
    case 'once':
      return t().once
    case 'weekly':
      return recurrence.every === 1 ? t().weekly(weekday) : t().twoWeekly(weekday)
    case 'monthly-day':
      return t().monthlyDay(Number(start.slice(8)))
    case 'monthly-weekday':
      return t().monthlyWeekday(weekday, recurrence.nth)
  }
}

import type { Day } from '@rembuk/core/calendar'
import { formatWeekday } from '../../../i18n/format'
import { t } from './words'

/** A day with its weekday; today is called so. */
export const dayWords = (day: Day, today: Day): string =>
  day === today ? t().today(formatWeekday(day)) : formatWeekday(day)

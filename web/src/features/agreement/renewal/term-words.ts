import { daysLeft, type Term } from '@rembuk/core/agreement/renewal'
import type { Day } from '@rembuk/core/calendar'
import { formatDay, formatWeekday } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { t } from './words'

/** "23 Nov 2026 – 22 Nov 2027", as far as both are known; empty where neither is. */
export const termWords = ({ start, end }: Term): string =>
  start !== undefined && end !== undefined
    ? `${formatDay(start)} – ${formatDay(end)}`
    : [start ?? end].flatMap((day) => (day === undefined ? [] : [formatDay(day)])).join('')

/** When it ends, or that it has ended. */
export const endWords = (end: Day, today: Day): string => {
  const left = daysLeft(end, today)
  if (left <= 0) return t().ended(formatDay(end))
  return left === 1
    ? t().endsToday
    : t().ends(`${formatWeekday(end)} ${end.slice(0, 4)}`, formatCount(left - 1))
}

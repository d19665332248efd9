import { clockTime } from '@rembuk/core/meeting/clock-time'
import type { MessageChoice } from '@rembuk/core/message/message-choice'
import { isQuietTime } from '@rembuk/core/message/quiet'
import { formatClockTime } from '../../../i18n/format-clock'
import { formatWeekdayOf } from '../../../i18n/format-weekday'
import { t } from './words'

/** A time of day as it is written here: 06.30. */
const clock = (minutes: number): string => formatClockTime(clockTime(minutes))

/** When and where messages will come, in one sentence, by a choice and by whether this device shows them. */
export const choiceWords = (choice: MessageChoice, isShownHere: boolean): string => {
  const { pace, by, dailyAt, weekday, quietFrom, quietUntil } = choice
  if (pace === 'none') return t().none
  const ways = [...(by === 'none' ? [] : [t().ways[by]]), ...(isShownHere ? [t().here] : [])]
  if (ways.length === 0) return t().nowhere
  const where = ways.join(t().and)
  const time = clock(isQuietTime(choice, dailyAt) ? quietUntil : dailyAt)
  if (pace === 'daily') return t().daily(time, where)
  if (pace === 'weekly') return t().weekly(formatWeekdayOf(weekday), time, where)
  return quietFrom === quietUntil
    ? t().atOnce(where)
    : t().atOnceExcept(where, clock(quietFrom), clock(quietUntil))
}

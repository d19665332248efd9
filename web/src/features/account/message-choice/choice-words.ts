import type { MessageChoice } from '@rembuk/core/message/message-choice'
import { isQuietTime } from '@rembuk/core/message/quiet'
import { timeOf } from './minutes'
import { t } from './words'

/** A time of day as it is written here: 06.30. */
const clock = (minutes: number): string => timeOf(minutes).replace(':', t().clockPoint)

/** When and where messages will come, in one sentence, by a choice and by whether this device shows them. */
export const choiceWords = (choice: MessageChoice, isShownHere: boolean): string => {
  const { pace, by, dailyAt, quietFrom, quietUntil } = choice
  if (pace === 'none') return t().none
  const ways = [...(by === 'none' ? [] : [t().ways[by]]), ...(isShownHere ? [t().here] : [])]
  if (ways.length === 0) return t().nowhere
  const where = ways.join(t().and)
  if (pace === 'daily') return t().daily(clock(isQuietTime(choice, dailyAt) ? quietUntil : dailyAt), where)
  return quietFrom === quietUntil
    ? t().atOnce(where)
    : t().atOnceExcept(where, clock(quietFrom), clock(quietUntil))
}

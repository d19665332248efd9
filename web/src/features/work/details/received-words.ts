import type { ReceivedAmounts } from '@rembuk/core/realisation/event'
import type { Good } from '@rembuk/core/work/goods'
import { amountOf } from '../../../work/what-words'
import { t } from './words'

const names = ['accepted', 'rejected', 'short', 'wasted'] as const

/** What a receipt says, such as "Diterima 35 kg, ditolak 5 kg": every amount that is something. */
export const receivedWords = (good: Good | undefined, amounts: ReceivedAmounts): string => {
  const text = names
    .filter((name) => amounts[name] > 0)
    .map((name) => t()[name](amountOf(good, amounts[name])))
    .join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

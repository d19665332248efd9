import { hundredthsOfPercent, type Rate } from '@rembuk/core/reliability/rate'
import { formatCount, formatQuantity } from '../../../i18n/numbers'
import { t } from './words'

/** Below this many a share in percent would look more certain than it is. */
const ENOUGH_FOR_PERCENT = 10

/** How many of how many things, such as "3 dari 4 kiriman". */
export const countWords = ({ met, of }: Rate, thing: string): string =>
  t().ofCount(formatCount(met), formatCount(of), thing)

/** The share with two decimals, such as "97,78%"; undefined for nothing. */
export const shareWords = (rate: Rate): string | undefined => {
  const share = hundredthsOfPercent(rate)
  return share === undefined ? undefined : `${formatQuantity(share * 10)}%`
}

/** The share of a count, where there are enough to tell; undefined below ten. */
export const percentWords = (rate: Rate): string | undefined =>
  rate.of < ENOUGH_FOR_PERCENT ? undefined : shareWords(rate)

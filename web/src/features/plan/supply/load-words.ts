import type { Thousandths } from '@rembuk/core/quantity'
import { formatQuantity } from '../../../i18n/numbers'
import type { LoadState } from './load-state'
import { t } from './words'

/** A quantity with its unit, where that has a name: "6 hari kerja". */
export const amountWords = (quantity: Thousandths, unit: string | undefined): string =>
  unit ? `${formatQuantity(quantity)} ${unit}` : formatQuantity(quantity)

/** Per mille as a share: 1042 → "104,2%". */
export const percentWords = (perMille: number): string => `${formatQuantity(perMille * 100)}%`

/** What a week's load means, such as "lebih 5 kg"; colour and symbol only repeat it. */
export const stateWords = ({ kind, size }: LoadState, unit: string | undefined): string => {
  switch (kind) {
    case 'over':
      return t().over(amountWords(size, unit))
    case 'fits':
      return size === 0 ? t().full : t().left(amountWords(size, unit))
    case 'closed':
      return t().closed
  }
}

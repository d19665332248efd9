import { formatWeek } from '../../../i18n/format'
import type { Desk } from '../cells/desk'
import { draftWords } from '../cells/draft-words'
import { amountOf } from './amount-words'
import type { FillError } from './spread-form'
import { t } from './words'

/** What is wrong with a total of a product and what to do; undefined where it is not the total. */
export const totalError = (
  desk: Desk,
  productId: string,
  error: FillError | undefined,
): string | undefined => {
  switch (error?.at) {
    case 'total':
      return 'draft' in error
        ? draftWords(error.draft)
        : t().notInSteps(amountOf(desk, productId, desk.product(productId)?.step ?? 0))
    case 'week':
      return t().weekHasMore(formatWeek(error.monday), amountOf(desk, productId, error.least))
    default:
      return undefined
  }
}

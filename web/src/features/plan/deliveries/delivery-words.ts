import type { Thousandths } from '@rembuk/core/quantity'
import { formatWeekday } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import type { DeliveryId } from './delivery-row'
import { isOutlet } from './outlets'
import { t } from './words'

/** A quantity of a product with its unit, such as "20 kg". */
export const amountWords = (desk: Desk, productId: string, quantity: Thousandths): string =>
  `${formatQuantity(quantity)} ${desk.product(productId)?.unit ?? ''}`.trim()

/** From where to where a delivery goes. */
export const endsOf = (desk: Desk, placeId: string): { from: string; to: string } =>
  isOutlet(desk, placeId)
    ? { from: t().store, to: partyName(desk, placeId) }
    : { from: partyName(desk, placeId), to: t().store }

/** What tells one delivery from all others, in words. */
export const nameOf = (desk: Desk, { productId, placeId, day }: DeliveryId): string => {
  const { from, to } = endsOf(desk, placeId)
  return t().delivery(desk.product(productId)?.name ?? '', t().route(from, to), formatWeekday(day))
}

import type { Thousandths } from '@rembuk/core/quantity'
import { formatQuantity } from '../../../i18n/numbers'
import type { Desk } from '../cells/desk'

/** A quantity of a product with its unit: "480 kg". */
export const amountOf = (desk: Desk, productId: string, quantity: Thousandths): string =>
  `${formatQuantity(quantity)} ${desk.product(productId)?.unit ?? ''}`.trim()

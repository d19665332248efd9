import type { Realisation } from '../../realisation/realisation'
import type { OfDelivery } from '../notice'
import type { Standing } from '../standing'

/** What a notice calls a delivery by. */
export const aboutDelivery = (
  { list }: Pick<Standing, 'list'>,
  { line: { deliver } }: Realisation,
): OfDelivery => ({
  commitmentId: deliver.id,
  product: list.products[deliver.productId]?.name ?? '',
  day: deliver.planDay,
})

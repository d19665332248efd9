import { type Day, weekIndex } from '@rembuk/core/calendar'
import type { Delivery, Plan, Product } from '@rembuk/core/plan/plan'
import type { ProductProjection } from '@rembuk/core/plan/projection'
import type { Balance } from '@rembuk/core/plan/stock'
import type { Thousandths } from '@rembuk/core/quantity'

/** Which delivery it is; a day holds one of a product from a producer or to an outlet. */
export interface DeliveryId {
  productId: string
  /** The producer who sends it to the cooperative, or the outlet that gets it from there. */
  placeId: string
  day: Day
}

/** One delivery as it is listed. */
export interface DeliveryRow extends DeliveryId {
  /** Unique in the plan. */
  key: string
  delivery: Delivery
  /** What the sender's projected stock lacks at the end of that week; 0 where it covers all. */
  lacking: Thousandths
}

/** The name of a delivery, unique in the plan. */
export const deliveryKey = ({ productId, placeId, day }: DeliveryId): string =>
  `${productId}/${placeId}/${day}`

/** A product's deliveries in the plan's weeks, each with what its sender's stock lacks for it. */
export const rowsOf = (
  { id: productId, makers, outlets = [] }: Product,
  projection: ProductProjection,
  { start, weeks }: Pick<Plan, 'start' | 'weeks'>,
): DeliveryRow[] => {
  /** `stock` is that of the place that sends them. */
  const rowsAt = (placeId: string, deliveries: readonly Delivery[], stock: readonly Balance[] = []) =>
    deliveries.flatMap((delivery): DeliveryRow[] => {
      const week = weekIndex(start, weeks, delivery.day)
      if (week === undefined) return []
      const place = { productId, placeId, day: delivery.day }
      return [{ ...place, key: deliveryKey(place), delivery, lacking: Math.max(0, -(stock[week] ?? 0)) }]
    })
  return [
    ...makers.flatMap(({ partyId, deliveries }, index) =>
      rowsAt(partyId, deliveries, projection.makers[index]?.stock),
    ),
    ...outlets.flatMap(({ outletId, deliveries }) => rowsAt(outletId, deliveries, projection.stock)),
  ]
}

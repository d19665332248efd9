import { type Day, weekIndex } from '@rembuk/core/calendar'
import type { Delivery, Plan, Product } from '@rembuk/core/plan/plan'
import type { ProductProjection } from '@rembuk/core/plan/projection'
import type { Thousandths } from '@rembuk/core/quantity'

/** Which delivery it is; a day holds one of a product from a producer. */
export interface DeliveryId {
  productId: string
  /** The producer who sends it. */
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
  product: Product,
  projection: ProductProjection,
  { start, weeks }: Pick<Plan, 'start' | 'weeks'>,
): DeliveryRow[] =>
  product.makers.flatMap(({ partyId: placeId, deliveries }, index) =>
    deliveries.flatMap((delivery) => {
      const week = weekIndex(start, weeks, delivery.day)
      if (week === undefined) return []
      const place = { productId: product.id, placeId, day: delivery.day }
      const balance = projection.makers[index]?.stock[week] ?? 0
      return { ...place, key: deliveryKey(place), delivery, lacking: Math.max(0, -balance) }
    }),
  )

import { addDays, type Day } from '../calendar'
import type { Snapshot, SnapshotDelivery } from '../proposal/snapshot'
import { amountDue } from './amount-due'
import { collectorOf, receiverOf } from './collector'
import type { CollectCommitment, DeliverCommitment, PayCommitment } from './commitment'
import { commitmentId } from './commitment-id'
import { onceADay } from './once-a-day'

type DeliveryCommitment = DeliverCommitment | CollectCommitment | PayCommitment

/** Who has to do with a producer's deliveries of a product, and at what price. */
interface Parts {
  productId: string
  producerId: string
  receiverId: string
  collectorId: string | undefined
  price: number | undefined
}

/** The days that follow from the agreed day of a delivery. */
interface Days {
  from: Day
  to: Day
  payBy: Day
}

const daysFrom = (day: Day, { window, payment }: Snapshot['terms']): Days => ({
  from: addDays(day, -window.earlyDays),
  to: addDays(day, window.lateDays),
  payBy: addDays(day, payment.days),
})

const ofDelivery = (
  { day, quantity, carrier }: SnapshotDelivery,
  { productId, producerId, receiverId, collectorId, price }: Parts,
  { from, to, payBy }: Days,
  paymentDays: number,
): DeliveryCommitment[] => {
  const planned = { productId, planDay: day, quantity, window: { from, to }, dueDay: to }
  const commitments: DeliveryCommitment[] = [
    {
      kind: 'deliver',
      id: commitmentId.deliver(productId, producerId, day),
      partyId: producerId,
      toPartyId: receiverId,
      ...planned,
      ...(carrier !== undefined && { carrier }),
    },
  ]
  if (collectorId !== undefined)
    commitments.push({
      kind: 'collect',
      id: commitmentId.collect(productId, producerId, day),
      partyId: collectorId,
      fromPartyId: producerId,
      ...planned,
    })
  if (price !== undefined)
    commitments.push({
      kind: 'pay',
      id: commitmentId.pay(productId, producerId, day),
      partyId: receiverId,
      toPartyId: producerId,
      productId,
      planDay: day,
      dueDay: payBy,
      price,
      days: paymentDays,
      rupiah: amountDue(quantity, price),
    })
  return commitments
}

/**
 * What each agreed delivery makes the parties owe: its producer delivers it; whoever does the transport
 * collects it, where that is not the producer; the cooperative pays for it, where the product has a
 * price. Nothing where the agreement has no cooperative to deliver to.
 */
export const deliveryCommitments = ({ plan, terms }: Snapshot): DeliveryCommitment[] => {
  const receiverId = receiverOf(terms)
  if (receiverId === undefined) return []
  const daysOf = onceADay((day) => daysFrom(day, terms))
  const prices = new Map(terms.prices.map(({ productId, rupiah }) => [productId, rupiah]))
  return plan.products.flatMap(({ id: productId, makers }) =>
    makers.flatMap(({ partyId: producerId, deliveries }) => {
      const collectorId = collectorOf(terms, producerId)
      const parts = { productId, producerId, receiverId, collectorId, price: prices.get(productId) }
      return deliveries.flatMap((delivery) =>
        ofDelivery(delivery, parts, daysOf(delivery.day), terms.payment.days),
      )
    }),
  )
}

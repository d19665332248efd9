import type { PriceTerm } from '../agreement/terms'
import { addDays, type Day } from '../calendar'
import type { Snapshot, SnapshotDelivery } from '../proposal/snapshot'
import { amountDue } from './amount-due'
import { collectorOf, receiverOf } from './collector'
import type { CollectCommitment, DayWindow, DeliverCommitment, PayCommitment } from './commitment'
import { commitmentId } from './commitment-id'

type DeliveryCommitment = DeliverCommitment | CollectCommitment | PayCommitment

const windowOf = (day: Day, { window }: Snapshot['terms']): DayWindow => ({
  from: addDays(day, -window.earlyDays),
  to: addDays(day, window.lateDays),
})

interface At {
  productId: string
  producerId: string
  receiverId: string
  price: PriceTerm | undefined
}

const ofDelivery = (
  { day, quantity, carrier }: SnapshotDelivery,
  { productId, producerId, receiverId, price }: At,
  terms: Snapshot['terms'],
): DeliveryCommitment[] => {
  const window = windowOf(day, terms)
  const planned = { productId, planDay: day, quantity, window, dueDay: window.to }
  const collectorId = collectorOf(terms, producerId)
  const deliver: DeliverCommitment = {
    kind: 'deliver',
    id: commitmentId.deliver(productId, producerId, day),
    partyId: producerId,
    toPartyId: receiverId,
    ...planned,
    ...(carrier !== undefined && { carrier }),
  }
  const collect: CollectCommitment[] = collectorId
    ? [
        {
          kind: 'collect',
          id: commitmentId.collect(productId, producerId, day),
          partyId: collectorId,
          fromPartyId: producerId,
          ...planned,
        },
      ]
    : []
  const pay: PayCommitment[] = price
    ? [
        {
          kind: 'pay',
          id: commitmentId.pay(productId, producerId, day),
          partyId: receiverId,
          toPartyId: producerId,
          productId,
          planDay: day,
          dueDay: addDays(day, terms.payment.days),
          price: price.rupiah,
          days: terms.payment.days,
          rupiah: amountDue(quantity, price.rupiah),
        },
      ]
    : []
  return [deliver, ...collect, ...pay]
}

/**
 * What each agreed delivery makes the parties owe: its producer delivers it; whoever does the transport
 * collects it, where that is not the producer; the cooperative pays for it, where the product has a
 * price. Nothing where the agreement has no cooperative to deliver to.
 */
export const deliveryCommitments = ({ plan, terms }: Snapshot): DeliveryCommitment[] => {
  const receiverId = receiverOf(terms)
  if (receiverId === undefined) return []
  return plan.products.flatMap(({ id: productId, makers }) => {
    const price = terms.prices.find((each) => each.productId === productId)
    return makers.flatMap(({ partyId: producerId, deliveries }) =>
      deliveries.flatMap((delivery) =>
        ofDelivery(delivery, { productId, producerId, receiverId, price }, terms),
      ),
    )
  })
}

import { addDays } from '../calendar'
import type { Snapshot } from '../proposal/snapshot'
import type { ProduceCommitment } from './commitment'
import { commitmentId } from './commitment-id'
import { onceADay } from './once-a-day'

const LAST_DAY_OF_WEEK = 6

/** What each producer has to make: one commitment for each product and week with production. */
export const produceCommitments = ({ plan }: Snapshot): ProduceCommitment[] => {
  const lastDayOf = onceADay((monday) => addDays(monday, LAST_DAY_OF_WEEK))
  return plan.products.flatMap(({ id: productId, makers }) =>
    makers.flatMap(({ partyId, production }) =>
      Object.entries(production).map(([monday, quantity]) => ({
        kind: 'produce',
        id: commitmentId.produce(productId, partyId, monday),
        partyId,
        productId,
        quantity,
        planDay: monday,
        dueDay: lastDayOf(monday),
      })),
    ),
  )
}

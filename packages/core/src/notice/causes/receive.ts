import type { Cause } from '../due'
import { peopleOf } from '../standing'
import { aboutDelivery } from './about-delivery'

/** What another party sent asks the receiver, until all that is on the way is in a receipt. */
export const goodsOnTheWay: Cause = (standing) =>
  [...standing.state.deliveries.values()].flatMap((realisation) => {
    const { toPartyId } = realisation.line.deliver
    const sending = realisation.sendings.findLast(({ partyId }) => partyId !== toPartyId)
    if (!sending || realisation.inTransit === 0) return []
    return peopleOf(standing, toPartyId).map((personId) => ({
      personId,
      id: `receive.${sending.id}`,
      at: sending.at,
      cause: { kind: 'receive', ...aboutDelivery(standing, realisation) },
    }))
  })

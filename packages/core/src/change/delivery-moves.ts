import { type Move, pairMoves } from '../commitment/pair-moves'
import type { Change } from './change'

export type DeliveryChange = Extract<Change, { kind: 'delivery' }>

/**
 * Which deliveries of a difference come on another day instead: the change by which each is gone and the one
 * by which it is there. Of the same product, producer and quantity, as `pairMoves` finds them.
 */
export const deliveryMoves = (changes: readonly Change[]): Move<DeliveryChange, DeliveryChange>[] => {
  const deliveries = changes.filter((change): change is DeliveryChange => change.kind === 'delivery')
  return pairMoves(
    deliveries.filter(({ to }) => to === undefined),
    deliveries.filter(({ from }) => from === undefined),
    ({ productId, partyId, day, from, to }) => ({
      line: [productId, partyId, (from ?? to)?.quantity].join('\n'),
      day,
    }),
  )
}

import type { Change } from './change'
import type { Interest } from './interest'

/**
 * Whether a change is a party's own business: it names the party; it is about a product that the party
 * makes or a material that it buys; or it holds for everyone, as the period, the calendar and most terms
 * do. The one that receives and pays is concerned by all about the products but what goes on inside a
 * producer: its production, stock and capacity.
 */
export const concerns = (
  change: Change,
  { partyId, isReceiver, productIds, materialIds }: Interest,
): boolean => {
  if ('partyId' in change && change.partyId === partyId) return true
  switch (change.kind) {
    case 'production':
    case 'maker-counted':
    case 'use':
    case 'capacity':
    case 'available':
    case 'party':
    case 'signer':
    case 'rights':
    case 'duties':
      return false
    case 'demand':
    case 'orders':
    case 'other-receipts':
    case 'other-issues':
    case 'counted':
    case 'opening':
    case 'safety':
    case 'ceiling':
    case 'maker':
    case 'delivery':
      return isReceiver
    case 'product':
    case 'step':
    case 'unit':
    case 'recipe':
    case 'price':
    case 'quality':
      return isReceiver || productIds.has(change.productId)
    case 'material':
    case 'arrivals':
    case 'material-counted':
      return materialIds.has(change.materialId)
    case 'scope':
      return [change.from, change.to].some((scope) => scope?.partyIds.includes(partyId))
    case 'period':
    case 'workdays':
    case 'closure':
    case 'thresholds':
    case 'pattern':
    case 'activity':
    case 'support':
    case 'start':
    case 'end':
    case 'renewal':
    case 'payment-days':
    case 'payment-method':
    case 'window':
    case 'split':
    case 'disputes':
    case 'ending':
      return true
  }
}

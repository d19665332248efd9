import type { Entry } from '@rembuk/core/change/entry'
import type { Names } from './names'

/** A quantity in thousandths of its unit. */
export interface Amount {
  size: number
  /** Maybe empty. */
  unit: string
}

/** The quantity that a fact is; undefined where it is something else or more than that. */
export const amountOf = (entry: Entry, names: Names): Amount | undefined => {
  switch (entry.kind) {
    case 'opening':
    case 'safety':
    case 'ceiling':
    case 'step':
    case 'unit':
    case 'demand':
    case 'orders':
    case 'other-receipts':
    case 'other-issues':
    case 'counted':
    case 'production':
    case 'maker-counted':
      return { size: entry.value, unit: names.product(entry.productId).unit }
    case 'delivery':
      return { size: entry.value.quantity, unit: names.product(entry.productId).unit }
    case 'arrivals':
    case 'material-counted':
      return { size: entry.value, unit: names.material(entry.materialId).unit }
    case 'available':
      return { size: entry.value, unit: names.capacityUnit(entry.partyId) }
    default:
      return undefined
  }
}

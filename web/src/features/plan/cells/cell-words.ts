import type { Day } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import type { StockMark } from '@rembuk/core/plan/stock'
import type { Thousandths } from '@rembuk/core/quantity'
import { planRoots } from '@rembuk/plandoc/roots'
import { formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { t } from '../messages'
import type { Desk } from './desk'
import type { Line } from './lines'

/** A producer's or outlet's name; a producer that has left the partnership has a general one. */
export const partyName = (desk: Desk, partyId: string): string => {
  const producer = desk.producers().find((party) => party.id === partyId)
  if (producer) return producer.name
  const outlet = desk.signals.value(planRoots.outlet(partyId), 'name')
  return isLabel(outlet) ? outlet : t().unknownParty
}

/** The line's name without its product, such as "Produksi · Emping Limpung". */
export const lineName = (desk: Desk, line: Line): string => {
  switch (line.kind) {
    case 'demand':
      return t().demand
    case 'orders':
      return t().orders
    case 'receipts':
      return t().receipts
    case 'issues':
      return t().issues
    case 'count':
      return t().count
    case 'production':
      return `${t().production} · ${partyName(desk, line.partyId)}`
    case 'delivery':
      return `${t().delivery} · ${partyName(desk, line.partyId)}`
    case 'producer-count':
      return `${t().producerCount} · ${partyName(desk, line.partyId)}`
    case 'stock':
      return t().stock
    case 'available':
      return t().available
    case 'maker-stock':
      return `${t().makerStock} · ${partyName(desk, line.partyId)}`
    case 'producer-stock':
      return t().producerStock
  }
}

/** The line's name with its product, such as "Permintaan Emping melinjo". */
export const rowName = (desk: Desk, line: Line): string =>
  `${lineName(desk, line)} ${desk.product(line.productId)?.name ?? ''}`

/** A week of what has such a name: "Permintaan Emping melinjo minggu 23–29 Nov". */
export const inWeek = (name: string, monday: Day): string => `${name} ${t().week(formatWeek(monday))}`

/** The cell's name. */
export const cellName = (desk: Desk, line: Line, monday: Day): string => inWeek(rowName(desk, line), monday)

export const quantityWords = (quantity: Thousandths | undefined): string =>
  quantity === undefined ? '' : formatQuantity(quantity)

/** What a stock's mark says, in words; the symbol and colour only repeat it. */
export const markWords = ({ kind, size }: StockMark): string => {
  switch (kind) {
    case 'shortage':
      return t().short(formatQuantity(size))
    case 'below-safety':
      return t().belowSafety(formatQuantity(size))
    case 'ok':
      return t().enough
  }
}

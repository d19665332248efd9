import { type Balance, markStock, type StockMark } from '@rembuk/core/plan/stock'
import type { Desk } from './desk'
import type { StockLine } from './lines'
import { producersStock } from './producers-stock'

/** A stock at the end of a week, with what it means. */
export interface MarkedStock {
  balance: Balance
  mark: StockMark
}

/** Whether two stocks look the same. */
export const isSameStock = (a: MarkedStock | undefined, b: MarkedStock | undefined): boolean =>
  a?.balance === b?.balance && a?.mark.kind === b?.mark.kind && a?.mark.size === b?.mark.size

const marked = (balance: Balance | undefined, mark: StockMark | undefined) =>
  balance === undefined || mark === undefined ? undefined : { balance, mark }

/** The stock of a computed line at the end of a week counted from 0, with what it means. */
export const stockOf = (desk: Desk, line: StockLine, week: number): MarkedStock | undefined => {
  const projection = desk.projection(line.productId)
  if (!projection) return undefined
  switch (line.kind) {
    case 'stock':
      return marked(projection.stock[week], projection.marks[week])
    case 'maker-stock': {
      const maker = projection.makers.find(({ partyId }) => partyId === line.partyId)
      return marked(maker?.stock[week], maker?.marks[week])
    }
    case 'producer-stock':
      return producersStock(projection, week)
    case 'available': {
      const available = desk.available(line.productId)?.[week]
      return available === undefined ? undefined : marked(available, markStock(available, 0))
    }
  }
}

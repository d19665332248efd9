import { productAvailability } from '@rembuk/core/plan/product-atp'
import { type Balance, markStock, type StockMark } from '@rembuk/core/plan/stock'
import type { Desk } from './desk'
import type { StockLine } from './lines'
import { producersStock } from './producers-stock'

const marked = (balance: Balance | undefined, mark: StockMark | undefined) =>
  balance === undefined || mark === undefined ? undefined : { balance, mark }

/** The stock of a computed line at the end of a week counted from 0, with what it means. */
export const stockOf = (
  desk: Desk,
  line: StockLine,
  week: number,
): { balance: Balance; mark: StockMark } | undefined => {
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
      const product = desk.lines(line.productId)
      const available = product && productAvailability(product, projection)[week]
      return available === undefined ? undefined : marked(available, markStock(available, 0))
    }
  }
}

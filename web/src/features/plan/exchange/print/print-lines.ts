import { demandOf } from '@rembuk/core/plan/demand'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import { projectProduct } from '@rembuk/core/plan/projection'
import type { StockMark, WeekCounts } from '@rembuk/core/plan/stock'
import { formatQuantity } from '../../../../i18n/format'
import { lineName } from '../../cells/cell-words'
import type { Desk } from '../../cells/desk'
import { t as planWords } from '../../messages'

/** A line of a printed table, one text a week. */
export interface PrintLine {
  name: string
  texts: string[]
  isStock: boolean
}

const shown = (quantities: readonly number[]): string[] =>
  quantities.map((quantity) => (quantity === 0 ? '' : formatQuantity(quantity)))

/** Paper has no colour to rely on: a shortage is a mark and words. */
const stockText = (balance: number, { kind, size }: StockMark): string =>
  kind === 'shortage'
    ? `▼ ${planWords().short(formatQuantity(size))}`
    : `${kind === 'below-safety' ? '△ ' : ''}${formatQuantity(balance)}`

/** A line that is printed only where some week has something; a count of nothing is something. */
const where = (name: string, quantities: WeekCounts | undefined): PrintLine[] => {
  const texts = quantities?.map((quantity) => (quantity === undefined ? '' : formatQuantity(quantity)))
  return texts?.some(Boolean) ? [{ name, texts, isStock: false }] : []
}

const orNothing = (quantities: readonly number[] | undefined): WeekCounts | undefined =>
  quantities?.map((quantity) => quantity || undefined)

/**
 * A product's lines as they are printed: demand, each producer's production and deliveries, what else
 * comes, goes and was counted, projected stock. They add up: demand is the larger of forecast and orders.
 */
export const printLines = (desk: Desk, product: Product, plan: Plan): PrintLine[] => {
  const projection = projectProduct(product, plan)
  const demand = demandOf(product.demand, product.orders)
  const productId = product.id
  return [
    { name: planWords().demand, texts: shown(demand), isStock: false },
    ...product.makers.flatMap(({ partyId, production }, index): PrintLine[] => [
      {
        name: lineName(desk, { kind: 'production', productId, partyId }),
        texts: shown(production),
        isStock: false,
      },
      {
        name: lineName(desk, { kind: 'delivery', productId, partyId }),
        texts: shown(projection.makers[index]?.delivered ?? []),
        isStock: false,
      },
    ]),
    ...where(planWords().receipts, orNothing(product.otherReceipts)),
    ...where(planWords().issues, orNothing(product.otherIssues)),
    ...where(planWords().count, product.counted),
    {
      name: planWords().stock,
      texts: projection.stock.map((balance, week) =>
        stockText(balance, projection.marks[week] ?? { kind: 'ok', size: 0 }),
      ),
      isStock: true,
    },
  ]
}

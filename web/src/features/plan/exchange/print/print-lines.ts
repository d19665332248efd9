import { demandOf } from '@rembuk/core/plan/demand'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import { projectProduct } from '@rembuk/core/plan/projection'
import { markStock, type StockMark, type WeekCounts } from '@rembuk/core/plan/stock'
import { formatQuantity } from '../../../../i18n/numbers'
import { lineName, partyName } from '../../cells/cell-words'
import type { Desk } from '../../cells/desk'
import { t as planWords } from '../../messages'
import { t } from '../words'

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
 * comes, goes and was counted, what goes to outlets, projected stock; then each outlet's. They add up: demand is the larger of forecast and orders.
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
    ...(product.outlets ?? []).map(
      ({ outletId }, index): PrintLine => ({
        name: t().sentTo(partyName(desk, outletId)),
        texts: shown(projection.outlets[index]?.delivered ?? []),
        isStock: false,
      }),
    ),
    {
      name: planWords().stock,
      texts: projection.stock.map((balance, week) =>
        stockText(balance, projection.marks[week] ?? { kind: 'ok', size: 0 }),
      ),
      isStock: true,
    },
    ...(product.outlets ?? []).flatMap(({ outletId, demand, counted }, index): PrintLine[] => [
      { name: t().demandAt(partyName(desk, outletId)), texts: shown(demand), isStock: false },
      ...where(t().countedAt(partyName(desk, outletId)), counted),
      {
        name: t().stockAt(partyName(desk, outletId)),
        texts: (projection.outlets[index]?.stock ?? []).map((balance) =>
          stockText(balance, markStock(balance, 0)),
        ),
        isStock: true,
      },
    ]),
  ]
}

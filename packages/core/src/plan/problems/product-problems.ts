import type { Thousandths } from '../../quantity'
import type { Plan, Product } from '../plan'
import { cooperativeLine, projectProduct } from '../projection'
import type { StockMark } from '../stock'
import { traceCooperativeStock, traceMakerStock, traceOutletStock } from '../stock-trace'
import type { DeliveryWithoutStock, DemandWithoutProducer, OutletShortage, StockProblem } from './problem'
import { firstOpenWeek, type Rules } from './rules'
import { type Run, runsOf } from './runs'
import { surplusByWeek } from './surplus'

type ProductProblem = StockProblem | OutletShortage | DeliveryWithoutStock | DemandWithoutProducer

const sizesOf = (marks: readonly StockMark[], kind: StockMark['kind']): number[] =>
  marks.map((mark) => (mark.kind === kind ? mark.size : 0))

/**
 * What is wrong with the stock of one product, at the cooperative, its outlets and the producers. Where nobody
 * makes it, a shortage is told as demand without a producer instead, with the part of what each week takes (its
 * demand, other issues and what goes to outlets) that no stock covers.
 */
export const productProblems = (product: Product, plan: Plan, rules: Rules): ProductProblem[] => {
  const { stock, marks, makers, outlets } = projectProduct(product, plan)
  const { id: productId, safety } = product
  const cause = (week: number) => traceCooperativeStock(product, plan, week)
  const short = sizesOf(marks, 'shortage')
  const { issues } = cooperativeLine(product, plan, [])
  const uncovered = short.map((size, week) => Math.min(size, issues[week] ?? 0))
  const surplus = surplusByWeek(product, stock, issues, rules.thresholds.maxCoverWeeks)
  const isMade = makers.length > 0
  const firstWeek = firstOpenWeek(plan, rules)
  const open = (line: readonly Thousandths[]): Run[] => runsOf(line, firstWeek)
  return [
    ...open(isMade ? short : []).map(
      (run): StockProblem => ({ kind: 'shortage', productId, safety, ...run, cause: cause(run.week) }),
    ),
    ...open(isMade ? [] : uncovered).map(
      (run): DemandWithoutProducer => ({
        kind: 'demand-without-producer',
        productId,
        ...run,
        cause: cause(run.week),
      }),
    ),
    ...open(sizesOf(marks, 'below-safety')).map(
      (run): StockProblem => ({ kind: 'below-safety', productId, safety, ...run, cause: cause(run.week) }),
    ),
    ...open(surplus.map(({ size }) => size)).map((run): StockProblem => {
      const limit = surplus[run.week]?.limit
      return { kind: 'surplus', productId, safety, limit, ...run, cause: cause(run.week) }
    }),
    ...(product.outlets ?? []).flatMap((outlet, index) =>
      open((outlets[index]?.stock ?? []).map((balance) => Math.max(0, -balance))).map(
        (run): OutletShortage => ({
          kind: 'outlet-shortage',
          productId,
          outletId: outlet.outletId,
          ...run,
          cause: traceOutletStock(outlet, plan, run.week),
        }),
      ),
    ),
    ...product.makers.flatMap((maker, index) =>
      open(sizesOf(makers[index]?.marks ?? [], 'shortage')).map(
        (run): DeliveryWithoutStock => ({
          kind: 'delivery-without-stock',
          productId,
          partyId: maker.partyId,
          ...run,
          cause: traceMakerStock(maker, plan, run.week),
        }),
      ),
    ),
  ]
}

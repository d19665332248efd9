import type { Correction } from '@rembuk/core/plan/correction'
import type { Plan } from '@rembuk/core/plan/plan'
import type {
  CapacityOverload,
  MaterialLate,
  Problem,
  StockProblem,
} from '@rembuk/core/plan/problems/problem'
import type { Rules } from '@rembuk/core/plan/problems/rules'
import type { StockTrace } from '@rembuk/core/plan/stock-trace'
import type { Thousandths } from '@rembuk/core/quantity'
import { formatDay } from '../../../i18n/format'
import { formatCount, formatQuantity } from '../../../i18n/numbers'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { amountWords, productName, unitOf, weekWords } from './problem-words'
import { t } from './words'

/** A number with a proper minus sign. */
const signed = (amount: Thousandths): string =>
  amount < 0 ? `−${formatQuantity(-amount)}` : formatQuantity(amount)

const percent = (perMille: number): string => formatCount(Math.ceil(perMille / 10))

/** A week's stock as a sum: "Stok awal 8 + kiriman 54 − permintaan 66 = −4". Producers are named where there are several. */
const sumWords = (desk: Desk, { start, terms, end }: StockTrace): string => {
  const several = new Set(terms.flatMap(({ partyId }) => partyId ?? [])).size > 1
  const parts = terms.map(({ kind, partyId, quantity }) => {
    const name = t().terms[kind]
    const words = several && partyId ? t().from(name, partyName(desk, partyId)) : name
    return `${quantity < 0 ? '−' : '+'} ${words} ${formatQuantity(Math.abs(quantity))}`
  })
  return [`${t().start} ${signed(start)}`, ...parts, `= ${signed(end)}`].join(' ')
}

/** The count on which the stock rests, where that was not what had been expected. */
const countWords = (plan: Plan, problem: Problem, correction: Correction | undefined): string[] => {
  if (!correction) return []
  const unit = unitOf(plan, problem)
  const expected = `${signed(correction.expected)} ${unit}`.trimEnd()
  return [t().counted(amountWords(correction.counted, unit), weekWords(plan, correction.week), expected)]
}

/** The limit that a stock is beyond, where zero is not the limit. */
const limitWords = (plan: Plan, problem: StockProblem, { thresholds }: Rules): string[] => {
  const product = plan.products.find(({ id }) => id === problem.productId)
  const unit = product?.unit ?? ''
  if (problem.kind === 'below-safety') return [t().safety(amountWords(problem.safety, unit))]
  if (problem.limit === 'ceiling' && product?.ceiling !== undefined)
    return [t().ceiling(amountWords(product.ceiling, unit))]
  if (problem.limit === 'cover' && thresholds.maxCoverWeeks !== undefined)
    return [t().cover(formatCount(thresholds.maxCoverWeeks))]
  return []
}

const loadWords = (plan: Plan, problem: CapacityOverload, { thresholds }: Rules): string[] => {
  const unit = unitOf(plan, problem)
  const available = plan.capacities?.find(({ partyId }) => partyId === problem.partyId)?.available
  return [
    ...problem.cause.map(({ productId, production, used }) =>
      usesWords(plan, productId, production, amountWords(used, unit)),
    ),
    t().available(amountWords(available?.[problem.week] ?? 0, unit)),
    ...(problem.loadPerMille === undefined
      ? []
      : [t().loaded(percent(problem.loadPerMille), percent(thresholds.loadPerMille))]),
  ]
}

const usesWords = (plan: Plan, productId: string, production: Thousandths, used: string): string => {
  const unit = plan.products.find(({ id }) => id === productId)?.unit ?? ''
  return t().uses(productName(plan, productId), amountWords(production, unit), used)
}

const materialWords = (plan: Plan, problem: MaterialLate): string[] => [
  ...problem.cause.map(({ productId, production, need }) =>
    usesWords(plan, productId, production, amountWords(need, unitOf(plan, problem))),
  ),
  ...countWords(plan, problem, problem.correction),
  t().orderBy(formatDay(problem.orderDay)),
]

/** Why a problem is there, in words with numbers: how its first week came about. */
export const causeWords = (desk: Desk, plan: Plan, problem: Problem, rules: Rules): string[] => {
  switch (problem.kind) {
    case 'capacity-overload':
      return loadWords(plan, problem, rules)
    case 'material-late':
      return materialWords(plan, problem)
    case 'outlet-shortage':
    case 'delivery-without-stock':
    case 'demand-without-producer':
      return [sumWords(desk, problem.cause), ...countWords(plan, problem, problem.cause.correction)]
    default:
      return [
        sumWords(desk, problem.cause),
        ...countWords(plan, problem, problem.cause.correction),
        ...limitWords(plan, problem, rules),
      ]
  }
}

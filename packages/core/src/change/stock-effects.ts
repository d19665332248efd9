import { type Day, weekMondays } from '../calendar'
import type { Plan, Product } from '../plan/plan'
import { surplusByWeek } from '../plan/problems/surplus'
import { cooperativeLine, projectProduct } from '../plan/projection'
import { planOf } from '../proposal/plan-of'
import type { Snapshot } from '../proposal/snapshot'
import type { Thousandths } from '../quantity'
import type { Versions } from './interest'

/** What the cooperative's stock of a product is at the end of a week, judged as the plan's problems are. */
export interface StockState {
  kind: 'shortage' | 'below-safety' | 'surplus' | 'fine'
  /** How much lacks or is too much; 0 where it is fine. */
  size: Thousandths
}

/** A week whose stock is judged differently. */
export interface StockEffect {
  productId: string
  monday: Day
  /** Undefined where nothing was agreed for this product and week. */
  before: StockState | undefined
  after: StockState
}

const statesOf = (product: Product, plan: Plan, maxCoverWeeks: number | undefined): StockState[] => {
  const { stock, marks } = projectProduct(product, plan)
  const { issues } = cooperativeLine(product, plan, [])
  const surplus = surplusByWeek(product, stock, issues, maxCoverWeeks)
  return marks.map((mark, week) => {
    if (mark.kind !== 'ok') return { kind: mark.kind, size: mark.size }
    const size = surplus[week]?.size ?? 0
    return size > 0 ? { kind: 'surplus', size } : { kind: 'fine', size: 0 }
  })
}

/** The state of each product and week of a snapshot, by product and Monday. */
const stockStates = (snapshot: Snapshot): Map<string, Map<Day, StockState>> => {
  const plan = planOf(snapshot)
  const mondays = weekMondays(plan.start, plan.weeks)
  const { maxCoverWeeks } = snapshot.plan.thresholds
  return new Map(
    plan.products.map((product) => {
      const states = statesOf(product, plan, maxCoverWeeks)
      return [product.id, new Map(states.map((state, week) => [mondays[week] ?? plan.start, state]))]
    }),
  )
}

/**
 * The weeks of the new plan in which the cooperative's stock becomes short, too low or too much, less or
 * more so, or fine again; by product and week. A week that was not agreed before and is fine is no effect.
 */
export const stockEffects = ({ before, after }: Versions): StockEffect[] => {
  const old = before ? stockStates(before) : new Map<string, Map<Day, StockState>>()
  return [...stockStates(after)].flatMap(([productId, weeks]) =>
    [...weeks].flatMap(([monday, state]) => {
      const was = old.get(productId)?.get(monday)
      const isSame = state.kind === (was?.kind ?? 'fine') && state.size === (was?.size ?? 0)
      return isSame ? [] : [{ productId, monday, before: was, after: state }]
    }),
  )
}

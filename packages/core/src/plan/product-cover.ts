import { type Cover, daysOfCover } from './cover'
import type { Plan, Product } from './plan'
import { cooperativeLine } from './projection'
import type { Balance } from './stock'

/**
 * How long the cooperative's stock of a product lasts from the end of a week of the plan, from 0, where `stock`
 * is that of `projectProduct`: against what each of the following weeks takes, as demand, other issues and what
 * goes to outlets. Undefined where no week follows.
 */
export const productCover = (
  product: Product,
  plan: Pick<Plan, 'start' | 'weeks'>,
  stock: readonly Balance[],
  week: number,
): Cover | undefined => {
  const following = cooperativeLine(product, plan, []).issues.slice(week + 1)
  return following.length === 0 ? undefined : daysOfCover(stock[week] ?? 0, following)
}

import { isQuantity } from '../../quantity'
import { applyEdits } from '../edits'
import type { Plan } from '../plan'
import { findProblems } from '../problems/find-problems'
import type { Problem, StockProblem } from '../problems/problem'
import type { Rules } from '../problems/rules'
import { isHandedOn, isRelief } from '../problems/totals'
import { deliveryRemedies } from './delivery'
import { type Lack, lackRemedies } from './lack'
import { lateMaterialRemedies } from './late-material'
import { outletRemedies } from './outlet'
import { outletShareRemedies } from './outlet-share'
import { overloadRemedies } from './overload'
import type { Remedy } from './remedy'
import { stepsUp } from './steps'
import { surplusRemedies } from './surplus'

/** What could fill up to the safety stock, and what could at least fill the shortage. */
const stockRemedies = (plan: Plan, problem: StockProblem, rules: Rules): Remedy[] => {
  const product = plan.products.find(({ id }) => id === problem.productId)
  if (!product) return []
  if (problem.kind === 'surplus') return surplusRemedies(plan, product, problem, rules)
  const [missing = 0] = problem.sizes
  const lack = (wanted: number): Lack => ({
    plan,
    product,
    week: problem.week,
    wanted: stepsUp(product, wanted),
    rules,
  })
  if (problem.kind === 'below-safety' || problem.safety === 0) return lackRemedies(lack(missing))
  return [...lackRemedies(lack(missing + problem.safety)), ...lackRemedies(lack(missing))]
}

/** What could be done about a shortage at the cooperative, and the split among its outlets where nothing else is. */
const shortageRemedies = (plan: Plan, problem: StockProblem, rules: Rules): Remedy[] => {
  const product = plan.products.find(({ id }) => id === problem.productId)
  return [
    ...stockRemedies(plan, problem, rules),
    ...(product ? outletShareRemedies(plan, product, problem, rules) : []),
  ]
}

const candidates = (plan: Plan, problem: Problem, rules: Rules): Remedy[] => {
  switch (problem.kind) {
    case 'shortage':
      return shortageRemedies(plan, problem, rules)
    case 'below-safety':
    case 'surplus':
      return stockRemedies(plan, problem, rules)
    case 'delivery-without-stock': {
      const product = plan.products.find(({ id }) => id === problem.productId)
      return product ? deliveryRemedies(plan, product, problem, rules) : []
    }
    case 'outlet-shortage': {
      const product = plan.products.find(({ id }) => id === problem.productId)
      return product ? outletRemedies(plan, product, problem, rules) : []
    }
    case 'capacity-overload':
      return overloadRemedies(plan, problem, rules)
    case 'material-late':
      return lateMaterialRemedies(plan, problem, rules)
    case 'demand-without-producer':
      return []
  }
}

/** Whom to talk to about a problem: the producers concerned; nobody named stands for the cooperative. */
const concerned = (plan: Plan, problem: Problem): string[] => {
  if ('partyId' in problem && problem.partyId !== undefined) return [problem.partyId]
  if (problem.kind === 'material-late') return [...new Set(problem.cause.map(({ partyId }) => partyId))]
  if (problem.kind === 'capacity-overload') return []
  return (plan.products.find(({ id }) => id === problem.productId)?.makers ?? []).map(
    ({ partyId }) => partyId,
  )
}

const isWhole = ({ quantity, edits }: Remedy): boolean =>
  quantity > 0 && edits.every((edit) => isQuantity(edit.quantity))

/**
 * Ways out of a problem of this plan, as edits that nobody has made yet; the last is always to ask the
 * partner. Each edit keeps the plan's bounds and changes nothing that is over. Once applied, the problem's product, capacity or material
 * has less wrong with it (`problemTotals`) and no other has more: a proposal that would only move the
 * problem elsewhere is left out, but for the fair split of what is short among outlets, and so is one that
 * repeats another for the same producers.
 */
export const findRemedies = (plan: Plan, problem: Problem, rules: Rules): Remedy[] => {
  const found: Remedy[] = []
  const nameOf = ({ kind, partyIds }: Remedy) => [kind, ...partyIds].join('/')
  for (const remedy of candidates(plan, problem, rules)) {
    if (!isWhole(remedy) || found.some((other) => nameOf(other) === nameOf(remedy))) continue
    const changed = new Set(remedy.edits.map(({ productId }) => productId))
    const problemsIn = (each: Plan) =>
      findProblems(
        each,
        rules,
        each.products.filter(({ id }) => changed.has(id)),
      )
    const [before, after] = [problemsIn(plan), problemsIn(applyEdits(plan, remedy.edits))]
    const helps =
      remedy.kind === 'share-outlets' && problem.kind === 'shortage'
        ? isHandedOn(problem, before, after)
        : isRelief(problem, before, after)
    if (helps) found.push(remedy)
  }
  return [...found, { kind: 'ask-partner', partyIds: concerned(plan, problem), quantity: 0, edits: [] }]
}

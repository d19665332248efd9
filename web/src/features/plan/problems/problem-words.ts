import { addDays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import type { Thousandths } from '@rembuk/core/quantity'
import { formatDays, formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { t } from './words'

/** An amount with its unit, such as "4 lembar". */
export const amountWords = (amount: Thousandths, unit: string): string =>
  `${formatQuantity(amount)} ${unit}`.trim()

const productOf = (plan: Plan, productId: string) => plan.products.find(({ id }) => id === productId)

export const productName = (plan: Plan, productId: string): string =>
  productOf(plan, productId)?.name ?? productId

/** The unit that a problem's sizes are in. */
export const unitOf = (plan: Plan, problem: Problem): string => {
  switch (problem.kind) {
    case 'capacity-overload':
      return plan.capacities?.find(({ partyId }) => partyId === problem.partyId)?.unit ?? ''
    case 'material-late':
      return plan.materials?.find(({ id }) => id === problem.materialId)?.unit ?? ''
    default:
      return productOf(plan, problem.productId)?.unit ?? ''
  }
}

/** What has the problem: a product, a producer or a material. */
export const subjectWords = (desk: Desk, plan: Plan, problem: Problem): string => {
  switch (problem.kind) {
    case 'capacity-overload':
      return partyName(desk, problem.partyId)
    case 'material-late': {
      const material = plan.materials?.find(({ id }) => id === problem.materialId)
      return `${t().material} ${material?.name ?? problem.materialId}`
    }
    case 'delivery-without-stock':
      return `${productName(plan, problem.productId)} · ${partyName(desk, problem.partyId)}`
    case 'outlet-shortage':
      return `${productName(plan, problem.productId)} · ${partyName(desk, problem.outletId)}`
    default:
      return productName(plan, problem.productId)
  }
}

/** A week of the plan, from 0. */
export const weekWords = ({ start }: Plan, week: number): string =>
  t().weeks(formatWeek(addDays(start, 7 * week)))

/** The first week of a problem, whose cause is told. */
export const firstWeekWords = (plan: Plan, { week }: Problem): string => weekWords(plan, week)

/** The weeks of a problem: one as on the week header, several from the first day to the last. */
export const weeksWords = (plan: Plan, problem: Problem): string => {
  const { week, sizes } = problem
  if (sizes.length === 1) return firstWeekWords(plan, problem)
  const first = addDays(plan.start, 7 * week)
  return t().weeks(formatDays(first, addDays(first, 7 * sizes.length - 1)))
}

/** What is wrong and by how much; of several weeks the worst. */
export const faultWords = (plan: Plan, problem: Problem): string => {
  const amount = amountWords(problem.size, unitOf(plan, problem))
  return t()[problem.kind](problem.sizes.length === 1 ? amount : t().upTo(amount))
}

/** A problem in one line: "Batik cap · minggu 21–27 Des: kurang 4 lembar". */
export const problemWords = (desk: Desk, plan: Plan, problem: Problem): string =>
  t().line(subjectWords(desk, plan, problem), weeksWords(plan, problem), faultWords(plan, problem))

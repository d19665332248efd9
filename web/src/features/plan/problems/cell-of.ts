import { addDays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import { cellText } from '@rembuk/plandoc/cell'

/** The address of the number to look at first for a problem; undefined where nothing leads to one. */
export const cellOf = ({ start }: Plan, problem: Problem): string | undefined => {
  const monday = addDays(start, 7 * problem.week)
  switch (problem.kind) {
    case 'capacity-overload': {
      const { partyId, cause } = problem
      const [largest] = [...cause].sort((a, b) => b.used - a.used)
      return largest && cellText({ kind: 'production', productId: largest.productId, partyId, monday })
    }
    case 'material-late': {
      const [use] = problem.cause
      return use && cellText({ kind: 'production', productId: use.productId, partyId: use.partyId, monday })
    }
    case 'delivery-without-stock': {
      const { productId, partyId } = problem
      return cellText({ kind: 'delivery', productId, partyId, monday })
    }
    case 'outlet-shortage':
      return undefined
    default:
      return cellText({ kind: 'demand', productId: problem.productId, monday })
  }
}

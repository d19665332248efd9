import type { Problem } from './problem'

/** What breaks a promise comes before what only leaves the agreed range. */
const rank: Record<Problem['kind'], number> = {
  shortage: 0,
  'outlet-shortage': 1,
  'delivery-without-stock': 2,
  'demand-without-producer': 3,
  'material-late': 4,
  'capacity-overload': 5,
  'below-safety': 6,
  surplus: 7,
}
const FIRST_WARNING = rank['below-safety']

const subject = (problem: Problem): string => {
  const id = 'productId' in problem ? problem.productId : 'materialId' in problem ? problem.materialId : ''
  const place = 'outletId' in problem ? problem.outletId : 'partyId' in problem ? problem.partyId : undefined
  return `${id}/${place ?? ''}`
}

/**
 * Orders problems by urgency: broken promises before warnings, then the sooner first, then by kind,
 * then the larger first. Ids decide what is left, so that every screen shows the same order.
 */
export const byUrgency = (a: Problem, b: Problem): number =>
  Number(rank[a.kind] >= FIRST_WARNING) - Number(rank[b.kind] >= FIRST_WARNING) ||
  a.week - b.week ||
  rank[a.kind] - rank[b.kind] ||
  b.size - a.size ||
  (subject(a) < subject(b) ? -1 : Number(subject(a) > subject(b)))

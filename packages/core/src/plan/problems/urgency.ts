import type { Problem } from './problem'

/** What breaks a promise comes before what only leaves the agreed range. */
const rank: Record<Problem['kind'], number> = {
  shortage: 0,
  'delivery-without-stock': 1,
  'demand-without-producer': 2,
  'material-late': 3,
  'capacity-overload': 4,
  'below-safety': 5,
  surplus: 6,
}
const FIRST_WARNING = rank['below-safety']

const subject = (problem: Problem): string => {
  const id = 'productId' in problem ? problem.productId : 'materialId' in problem ? problem.materialId : ''
  return `${id}/${('partyId' in problem && problem.partyId) || ''}`
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

import type { Problem } from '@rembuk/core/plan/problems/problem'

/** What kind of problem of what: the same before and after an edit. */
export const subjectKey = (problem: Problem): string => {
  switch (problem.kind) {
    case 'capacity-overload':
      return `${problem.kind}/${problem.partyId}`
    case 'material-late':
      return `${problem.kind}/${problem.materialId}`
    case 'delivery-without-stock':
      return `${problem.kind}/${problem.productId}/${problem.partyId}`
    case 'outlet-shortage':
      return `${problem.kind}/${problem.productId}/${problem.outletId}`
    default:
      return `${problem.kind}/${problem.productId}`
  }
}

/** The name of a problem among those of one plan. */
export const problemKey = (problem: Problem): string => `${subjectKey(problem)}@${problem.week}`

/** Where a partnership's plan is. */
export const planPath = '/kemitraan/:partnershipId/rencana'

export const planAddress = (partnershipId: string): string =>
  planPath.replace(':partnershipId', encodeURIComponent(partnershipId))

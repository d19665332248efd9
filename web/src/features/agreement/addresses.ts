const of = (partnershipId: string): string => `/kemitraan/${encodeURIComponent(partnershipId)}`

/** Where a partnership's agreement is edited and proposed. */
export const agreementAddress = (partnershipId: string): string => `${of(partnershipId)}/kesepakatan`

/** Where one proposal is read and answered. */
export const proposalAddress = (partnershipId: string, proposalId: string): string =>
  `${of(partnershipId)}/usulan/${encodeURIComponent(proposalId)}`

/** Where one agreed version is read. */
export const agreedAddress = (partnershipId: string, version: number): string =>
  `${of(partnershipId)}/kesepakatan/${version}`

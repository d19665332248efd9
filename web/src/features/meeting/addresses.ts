/** The partnership's meetings; `part` names one of the page's parts. */
export const meetingsAddress = (partnershipId: string, part?: string): string =>
  `/kemitraan/${encodeURIComponent(partnershipId)}/rapat${part ? `?bagian=${part}` : ''}`

/** One meeting: its agenda before, the room while it is held, its minutes afterwards. */
export const meetingAddress = (partnershipId: string, meetingId: string): string =>
  `${meetingsAddress(partnershipId)}/${encodeURIComponent(meetingId)}`

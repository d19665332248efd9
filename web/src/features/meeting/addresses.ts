/** The partnership's meetings; `part` names one of the page's parts. */
export const meetingsAddress = (partnershipId: string, part?: string): string =>
  `/kemitraan/${encodeURIComponent(partnershipId)}/rapat${part ? `?bagian=${part}` : ''}`

/** Where a decision or a follow-up stands in its minutes, as the address names it. */
export const minutesLine = (id: string): string => `baris-${encodeURIComponent(id)}`

/** One meeting: its agenda before, the room while it is held, its minutes afterwards, also at one line of them. */
export const meetingAddress = (partnershipId: string, meetingId: string, lineId?: string): string =>
  `${meetingsAddress(partnershipId)}/${encodeURIComponent(meetingId)}${lineId === undefined ? '' : `#${minutesLine(lineId)}`}`

import type { Level } from '../access/level'

/** To whom something is shown. A programme is shown to its facilitators, a partnership to the people of its parties. */
export type Recipient =
  | { kind: 'person'; personId: string }
  | { kind: 'programme'; code: string }
  | { kind: 'partnership'; partnershipId: string }

/** One text for a recipient: equal for equal ones. */
export const recipientKey = (to: Recipient): string => {
  if (to.kind === 'person') return `person:${to.personId}`
  return to.kind === 'programme' ? `programme:${to.code}` : `partnership:${to.partnershipId}`
}

/** What is written down of sharing. The set is closed. Each party speaks for itself. */
export type SharingData = Granted | Withdrawn

/** A party lets somebody see this much; it replaces what the party granted them before. */
export interface Granted {
  kind: 'granted'
  to: Recipient
  level: Level
  /** From then on it no longer holds, milliseconds since 1970. */
  until: number
  /** What it is for, in the party's words. */
  purpose: string
}

/** A party takes back what it granted; from then on nobody of the recipient sees anything. */
export interface Withdrawn {
  kind: 'withdrawn'
  to: Recipient
}

/** Something that was written down, with what the server says of it. */
export interface SharingEntry {
  /** Milliseconds since 1970. */
  at: number
  by: { personId: string; partyId?: string }
  data: SharingData
}

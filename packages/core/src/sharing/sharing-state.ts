import type { Level } from '../access/level'
import { type Granted, type Recipient, recipientKey, type SharingEntry } from './sharing-data'

/** What one party says now about one recipient. */
export interface Consent extends Omit<Granted, 'kind' | 'to'> {
  /** When it was given, milliseconds since 1970. */
  at: number
  /** Who gave it for the party. */
  personId: string
}

/** One recipient with what each party granted. */
export interface Share {
  to: Recipient
  /** By party; a party that granted nothing or took it back is not in it. */
  consents: ReadonlyMap<string, Consent>
  /** When a party last took its consent back, milliseconds since 1970. */
  withdrawnAt?: number
}

/** The shares by everything that was written down, in the order in which they began. */
export const sharingState = (entries: readonly SharingEntry[]): Share[] => {
  const shares = new Map<string, { to: Recipient; consents: Map<string, Consent>; withdrawnAt?: number }>()
  for (const { at, by, data } of entries) {
    if (by.partyId === undefined) continue
    const key = recipientKey(data.to)
    const share = shares.get(key) ?? { to: data.to, consents: new Map<string, Consent>() }
    shares.set(key, share)
    if (data.kind === 'granted') {
      const { level, until, purpose } = data
      share.consents.set(by.partyId, { level, until, purpose, at, personId: by.personId })
    } else if (share.consents.delete(by.partyId)) share.withdrawnAt = at
  }
  return [...shares.values()]
}

/** What a recipient may see, and until when, in milliseconds since 1970. */
export interface Visible {
  level: Level
  until: number
}

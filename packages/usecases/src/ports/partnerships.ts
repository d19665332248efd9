import type { Role } from '@rembuk/core/access/policy'

export interface Party {
  id: string
  name: string
  kind: 'cooperative' | 'producer'
}

export interface Partnership {
  id: string
  name: string
  /** Place in words, such as "Limpung, Batang". */
  region: string
  /** IANA name: Asia/Jakarta, Asia/Makassar or Asia/Jayapura. */
  timeZone: string
  /** At least one cooperative and one producer. */
  parties: Party[]
  createdAt: number
}

/** One person's part in one partnership. */
export interface Membership {
  partnershipId: string
  personId: string
  role: Role
  /** The party that the person belongs to; a facilitator belongs to none. */
  partyId?: string
  /** Milliseconds since 1970 after which it no longer counts (a facilitator's consent). */
  expiresAt?: number
  /** The name under which whoever invited the person by number knows them, maybe empty; absent for others. */
  invitedAs?: string
  /** When the invited person first came, in milliseconds since 1970. */
  acceptedAt?: number
}

export interface PartnershipStore {
  /**
   * Writes the partnership and its first memberships together, once. Throws DomainError 'too-large'
   * for more than 99 memberships and RangeError where the id is in use.
   */
  create(partnership: Partnership, memberships: Membership[]): Promise<void>
  get(partnershipId: string): Promise<Partnership | undefined>
  putMembership(membership: Membership): Promise<void>
  /** Sets `acceptedAt` where there is such a membership without one; otherwise nothing happens. */
  acceptMembership(partnershipId: string, personId: string, acceptedAt: number): Promise<void>
  removeMembership(partnershipId: string, personId: string): Promise<void>
  /** Strongly consistent: what holds now. */
  membership(partnershipId: string, personId: string): Promise<Membership | undefined>
  /** Everyone in a partnership. */
  members(partnershipId: string): Promise<Membership[]>
  /** A person's partnerships; may lag a moment behind a change. */
  ofPerson(personId: string): Promise<Membership[]>
}

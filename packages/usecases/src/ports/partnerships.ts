import type { Level } from '@rembuk/core/access/level'
import type { Role } from '@rembuk/core/access/role'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { Sector } from '@rembuk/core/region/sector'

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
  /** Of the region that it lies in. */
  regionCode?: RegionCode
  sector?: Sector
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
  /** The party that the person belongs to; a facilitator or a guest belongs to none. */
  partyId?: string
  /** How much was granted to somebody who belongs to no party. */
  level?: Level
  /** The programme or the partnership through which it was granted; absent where it was to the person. */
  through?: string
  /** Number of the record in the sharing ledger that it follows from; 0 or absent where it follows from none. */
  follows?: number
  /** Milliseconds since 1970 after which it no longer counts (a consent that ends). */
  expiresAt?: number
  /** The name under which whoever invited the person by number knows them, maybe empty; absent for others. */
  invitedAs?: string
  /** When the invited person first came, in milliseconds since 1970. */
  acceptedAt?: number
}

/** Parts into which the register of all partnerships is divided, numbered from 0. */
export const SHARDS = 16

export interface PartnershipStore {
  /**
   * Writes the partnership and its first memberships together, once. Throws DomainError 'too-large'
   * for more than 99 memberships and RangeError where the id is in use.
   */
  create(partnership: Partnership, memberships: Membership[]): Promise<void>
  get(partnershipId: string): Promise<Partnership | undefined>
  putMembership(membership: Membership): Promise<void>
  /**
   * Puts the part of somebody outside of the parties that follows from a record of the sharing ledger.
   * False, and nothing is written, where the person belongs to a party or their part follows from a later
   * record.
   */
  putShown(membership: Membership & { follows: number }): Promise<boolean>
  /** Sets `acceptedAt` where there is such a membership without one; otherwise nothing happens. */
  acceptMembership(partnershipId: string, personId: string, acceptedAt: number): Promise<void>
  removeMembership(partnershipId: string, personId: string): Promise<void>
  /** Strongly consistent: what holds now. */
  membership(partnershipId: string, personId: string): Promise<Membership | undefined>
  /** Everyone in a partnership. */
  members(partnershipId: string): Promise<Membership[]>
  /**
   * A person's partnerships: all in which they belong to a party, and at most 100 of those that are
   * shown to them. May lag a moment behind a change.
   */
  ofPerson(personId: string): Promise<Membership[]>
  /**
   * Ids of all partnerships of one of the `SHARDS` parts of the register, in order, from the one after
   * `after` on: at most 200. May lag a moment behind a change.
   */
  registered(shard: number, after?: string): Promise<string[]>
}

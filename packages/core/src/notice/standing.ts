import type { Term } from '../agreement/renewal'
import type { Meeting } from '../meeting/meeting'
import type { Proposal } from '../proposal/proposal'
import type { CommitmentList } from '../work/commitment-list'
import type { WorkState } from '../work/work-state'

/** Where a partnership stands, as far as its notices are about it. */
export interface Standing {
  partnershipId: string
  /** IANA name; the partnership's days begin and end in it. */
  timeZone: string
  /** The last proposal as of now, with its number. */
  last?: { number: number; proposal: Proposal }
  /** When the version of `list` was agreed; absent before the first. */
  agreedAt?: number
  /** From when to when it holds, as far as it says so. */
  term?: Term
  /** When something was last written down of agreements or work, milliseconds since 1970; absent where nothing was. */
  writtenAt?: number
  list: CommitmentList
  /** Meetings of about now and to come, the earliest first, and all whose minutes are closed. */
  meetings: readonly Meeting[]
  state: WorkState
  /** Those who belong to a party now. */
  people: readonly { personId: string; partyId: string }[]
  /** Facilitators who may attend meetings that they are invited to. */
  facilitatorIds: readonly string[]
}

/** The people of a party. */
export const peopleOf = ({ people }: Pick<Standing, 'people'>, partyId: string): string[] =>
  people.filter((person) => person.partyId === partyId).map(({ personId }) => personId)

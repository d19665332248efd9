import type { Recipient } from '@rembuk/core/sharing/sharing-data'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { Membership, Partnership } from '../ports/partnerships'
import { lookAfter } from './look-after'

/** People whom one grant reaches at most. */
const MOST_PEOPLE = 10

/** A person whom something is granted to, and in which role. */
export interface Reached {
  personId: string
  role: Extract<Membership['role'], 'facilitator' | 'guest'>
  /** What it was granted to in the person's place. */
  through?: string
}

type RecipientDeps = Pick<Deps, 'facilitators' | 'partnerships' | 'now'>

/**
 * The people whom a recipient stands for now, at most 10: a facilitator, or those of a programme, as long
 * as they look after the partnership's region; of another partnership the people of its parties who have
 * come, as guests.
 */
export const reachedBy = async (
  deps: RecipientDeps,
  partnership: Pick<Partnership, 'regionCode'>,
  to: Recipient,
): Promise<Reached[]> => {
  const { facilitators, partnerships, now } = deps
  if (to.kind === 'person') {
    const profile = await facilitators.get(to.personId)
    const looksAfter = profile !== undefined && lookAfter(profile, partnership.regionCode)
    return looksAfter ? [{ personId: to.personId, role: 'facilitator' }] : []
  }
  if (to.kind === 'programme') {
    const ids = await facilitators.ofProgramme(to.code)
    const profiles = await Promise.all(ids.map((personId) => facilitators.get(personId)))
    return profiles
      .filter((profile) => profile !== undefined && lookAfter(profile, partnership.regionCode))
      .flatMap((profile) => (profile ? [profile.personId] : []))
      .sort()
      .slice(0, MOST_PEOPLE)
      .map((personId) => ({ personId, role: 'facilitator', through: to.code }))
  }
  const members = await partnerships.members(to.partnershipId)
  return members
    .filter((member) => member.partyId !== undefined && isLive(member, now()))
    .filter(({ invitedAs, acceptedAt }) => invitedAs === undefined || acceptedAt !== undefined)
    .map(({ personId }) => personId)
    .sort()
    .slice(0, MOST_PEOPLE)
    .map((personId) => ({ personId, role: 'guest', through: to.partnershipId }))
}

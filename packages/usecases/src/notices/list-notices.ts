import type { Notice } from '@rembuk/core/notice/notice'
import type { Actor } from '../actor'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import { isOver } from './is-over'

/** Notices in one answer: more than anybody reads at once. */
const NOTICES_AT_ONCE = 60

/** What waits for the actor in all partnerships that they belong to, the newest first, at most 60. */
export const listNotices = async (
  { notices, partnerships, now }: Pick<Deps, 'notices' | 'partnerships' | 'now'>,
  actor: Actor,
): Promise<Omit<Notice, 'personId'>[]> => {
  const [kept, memberships] = await Promise.all([
    notices.of(actor.personId),
    partnerships.ofPerson(actor.personId),
  ])
  const own = new Set(
    memberships.filter((membership) => isLive(membership, now())).map(({ partnershipId }) => partnershipId),
  )
  return kept
    .filter((each) => each.settledAt === undefined && own.has(each.partnershipId) && !isOver(each, now()))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .slice(0, NOTICES_AT_ONCE)
    .map(({ id, partnershipId, at, cause }) => ({ id, partnershipId, at, cause }))
}

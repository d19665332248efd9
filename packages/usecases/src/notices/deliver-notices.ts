import type { Notice } from '@rembuk/core/notice/notice'
import { NOTICE_AGE_MS, nextLook, noticesDue } from '@rembuk/core/notice/notices-due'
import type { Deps } from '../ports/deps'
import type { KeptNotice } from '../ports/notices'
import { standingOf } from './standing'
import { type TellDeps, tellPerson } from './tell-person'

const DAY_MS = 86_400_000
/**
 * How long a notice is kept after its cause, in milliseconds: longer than a cause may make one, so that
 * one that was swept away is never made again.
 */
const KEPT_MS = NOTICE_AGE_MS + 30 * DAY_MS

/** How long people are still told of something, in milliseconds: until a day past the week's message, which may be a week away. */
const NEWS_MS = 9 * DAY_MS

export type DeliverDeps = TellDeps & Pick<Deps, 'ledger' | 'contents'>

const placeOf = ({ personId, id }: Pick<Notice, 'personId' | 'id'>): string => `${personId} ${id}`

const keptOf = async (
  { notices }: Pick<Deps, 'notices'>,
  partnershipId: string,
  personIds: Iterable<string>,
): Promise<KeptNotice[]> => {
  const all = await Promise.all([...personIds].map((personId) => notices.of(personId)))
  return all.flat().filter((kept) => kept.partnershipId === partnershipId)
}

/** One look at a partnership: whether it made a notice that was not there. */
const look = async (deps: DeliverDeps, partnershipId: string): Promise<boolean> => {
  const { partnerships, notices, now } = deps
  const members = await partnerships.members(partnershipId)
  // Read before the ledgers: what is kept and not due by them is over, never too new.
  const kept = await keptOf(deps, partnershipId, new Set(members.map(({ personId }) => personId)))
  const standing = await standingOf(deps, partnershipId)
  if (!standing) return false
  const seenAt = now()
  const due = noticesDue(standing, seenAt)
  const next = nextLook(standing, seenAt)
  if (next !== undefined) await deps.wakeUps.set({ about: 'partnership', id: partnershipId }, next)
  const duePlaces = new Set(due.map(placeOf))
  const keptPlaces = new Set(kept.map(placeOf))
  const over = kept.filter((each) => each.settledAt === undefined && !duePlaces.has(placeOf(each)))
  const fresh = due.filter((each) => !keptPlaces.has(placeOf(each)))
  await Promise.all(over.map((notice) => notices.settle(notice, now())))
  await Promise.all(fresh.map((notice) => notices.put(notice, notice.at + KEPT_MS)))
  const untold = kept.filter((each) => each.toldAt === undefined && duePlaces.has(placeOf(each)))
  const news = untold.filter(({ at }) => seenAt < at + NEWS_MS)
  for (const personId of new Set(news.map((notice) => notice.personId)))
    await tellPerson(deps, personId, 'news')
  return fresh.length > 0
}

/**
 * Brings the inboxes of a partnership's people in line with its ledgers: what is due is there, what is
 * over is settled. May run any number of times, at the same time too, and after any write: the last run
 * after the last write decides. So whatever follows the ledgers may be late, doubled or die halfway.
 *
 * What was put may be over by the time that it lies there, if another run looked in between; so
 * everything that was put is looked at once more. What time alone will bring is looked at when it is there:
 * each run sets the partnership's next wake-up.
 */
export const deliverNotices = async (deps: DeliverDeps, partnershipId: string): Promise<void> => {
  while (await look(deps, partnershipId));
}

import type { Minutes } from '@rembuk/core/meeting/minutes'
import { followUpsOf } from '@rembuk/core/meeting/minutes'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { By } from '../ledger/entry'
import { writeDown } from '../ledger/write-down'
import type { Deps } from '../ports/deps'
import { workLedgerId } from '../work/work-ledger'

/** Records that a ledger takes at once. */
const AT_ONCE = 20

/** The record that makes a follow-up a promise: as an id is in a ledger once, so is the promise. */
export const promisedRecordId = (meetingNumber: number, followUpId: string): string =>
  `promised.${meetingNumber}.${followUpId}`

/**
 * Makes every follow-up of these minutes a commitment that is not one yet. Doing it again changes
 * nothing.
 */
export const promiseFollowUps = async (
  deps: Pick<Deps, 'ledger' | 'sha256' | 'now'>,
  by: By,
  minutes: Minutes,
): Promise<void> => {
  const { partnershipId, meetingId, number } = minutes
  const ledgerId = workLedgerId(partnershipId)
  const all = followUpsOf(minutes).map(({ id, text, ownerId, partyId, dueDay }) => ({
    id: promisedRecordId(number, id),
    data: {
      kind: 'promised' as const,
      followUpId: id,
      meetingId,
      meetingNumber: number,
      text,
      personId: ownerId,
      partyId,
      dueDay,
    },
  }))
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    await writeDown<WorkData>(deps, ledgerId, '', (before) => {
      const there = new Set(before.map(({ id }) => id))
      const at = deps.now()
      return some.filter(({ id }) => !there.has(id)).map(({ id, data }) => ({ id, at, by, data }))
    })
  }
}

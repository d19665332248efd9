import { may } from '@rembuk/core/access/policy'
import { invitedEntries } from '@rembuk/core/meeting/invited-entries'
import type { MeetingData, MeetingEntry } from '@rembuk/core/meeting/meeting-data'
import { type MeetingsState, meetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { meetingsLedgerId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'

/** What a part in a partnership reads of its meetings: everything, what its person is invited to, or (undefined) nothing. */
export const entriesFor = async (
  deps: Pick<Deps, 'ledger'>,
  part: Membership,
): Promise<MeetingEntry[] | undefined> => {
  const isParty = may(part, 'meeting:read')
  if (!isParty && !may(part, 'meeting:attend')) return undefined
  const entries = (await readLedger<MeetingData>(deps, meetingsLedgerId(part.partnershipId))).map(
    meetingEntry,
  )
  if (isParty) return entries
  const own = invitedEntries(entries, part.personId)
  return own.length > 0 ? own : undefined
}

/**
 * What the actor may read of a partnership's meetings: of a party everything, a facilitator the meetings
 * that they are invited to. Refuses as `requirePart` does, and with 'forbidden' who is invited to none.
 */
export const readableMeetings = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<{ part: Membership; entries: MeetingEntry[]; state: MeetingsState }> => {
  const part = await requirePart(deps, actor, partnershipId, 'partnership:read')
  const entries = await entriesFor(deps, part)
  if (!entries) throw new DomainError('forbidden')
  return { part, entries, state: meetingsState(entries) }
}

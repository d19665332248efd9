import type { MeetingData, MeetingEntry } from '@rembuk/core/meeting/meeting-data'
import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { meetingsLedgerId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'

/** Everything that was written down of a partnership's meetings, with the names of who wrote. Refuses as `requirePart` does. */
export const getMeetings = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<{ entries: MeetingEntry[]; names: Record<string, string> }> => {
  await requirePart(deps, actor, partnershipId, 'meeting:read')
  const entries = (await readLedger<MeetingData>(deps, meetingsLedgerId(partnershipId))).map(meetingEntry)
  const people = new Set(entries.map(({ by }) => by.personId))
  const names = await authorNames(deps, actor.personId, planDocumentId(partnershipId), people)
  return { entries, names: Object.fromEntries(names) }
}

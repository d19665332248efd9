import type { MeetingEntry } from '@rembuk/core/meeting/meeting-data'
import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import type { Deps } from '../ports/deps'
import { readableMeetings } from './readable-meetings'

/** What was written down of a partnership's meetings, as far as the actor may read it, with the names of who wrote. Refuses as `readableMeetings` does. */
export const getMeetings = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<{ entries: MeetingEntry[]; names: Record<string, string> }> => {
  const { entries } = await readableMeetings(deps, actor, partnershipId)
  const people = new Set(
    entries.flatMap(({ by, data }) => ('personId' in data ? [by.personId, data.personId] : [by.personId])),
  )
  const names = await authorNames(deps, actor.personId, planDocumentId(partnershipId), people)
  return { entries, names: Object.fromEntries(names) }
}

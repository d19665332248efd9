import { meetingDocumentId } from '../meetings/meeting-documents'
import { readMeetings } from '../meetings/meeting-ledger'
import type { Deps } from '../ports/deps'
import { standingDocumentIds } from './partnership-documents'

/** The live documents of a partnership in which somebody may still write: its plan, its terms and those of meetings that are not closed. */
export const openDocumentIds = async (
  deps: Pick<Deps, 'ledger'>,
  partnershipId: string,
): Promise<string[]> => {
  const { records } = await readMeetings(deps, partnershipId)
  const meetings = [...records.values()].flatMap(({ number, closed }) =>
    number === undefined || closed ? [] : [meetingDocumentId(partnershipId, number)],
  )
  return [...standingDocumentIds(partnershipId), ...meetings]
}

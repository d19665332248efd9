import { planDocumentId } from '../documents/partnership-documents'
import type { Deps } from '../ports/deps'
import { meetingDocumentId } from './meeting-documents'

/** Tells those who look at the plan, or sit in the meeting, that something was written down of meetings. */
export const tellMeetings = async (
  { tellChanged }: Pick<Deps, 'tellChanged'>,
  partnershipId: string,
  number?: number,
): Promise<void> => {
  const documents = [
    planDocumentId(partnershipId),
    ...(number === undefined ? [] : [meetingDocumentId(partnershipId, number)]),
  ]
  await Promise.all(documents.map((documentId) => tellChanged({ documentId, topic: 'meetings' })))
}

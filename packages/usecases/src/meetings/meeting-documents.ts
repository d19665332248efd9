import { documentId } from '@rembuk/core/document-id'

/** The ledger in which a partnership's meetings stand. */
export const meetingsLedgerId = (partnershipId: string): string => `${partnershipId}.meetings`

/** Id of the live document of a partnership's meeting with that number. */
export const meetingDocumentId = (partnershipId: string, number: number): string =>
  documentId({ partnershipId, kind: 'meeting', number })

/** The record by which a meeting got its document; by its id alone the access to the document is decided. */
export const openedRecordId = (number: number): string => `opened.${number}`

/** The record that froze its minutes: as an id is in a ledger once, a meeting is closed once. */
export const closedRecordId = (number: number): string => `closed.${number}`

import { documentId } from '@rembuk/core/document-id'

/** Id of a partnership's live plan, the one document that it has. */
export const planDocumentId = (partnershipId: string): string =>
  documentId({ partnershipId, kind: 'plan', number: 1 })

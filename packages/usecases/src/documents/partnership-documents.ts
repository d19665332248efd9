import { documentId } from '@rembuk/core/document-id'

/** Id of a partnership's live plan. */
export const planDocumentId = (partnershipId: string): string =>
  documentId({ partnershipId, kind: 'plan', number: 1 })

/** Id of the document in which a partnership writes its terms. */
export const termsDocumentId = (partnershipId: string): string =>
  documentId({ partnershipId, kind: 'terms', number: 1 })

/** The live documents that every partnership has, one of each kind. Each meeting has one besides. */
export const standingDocumentIds = (partnershipId: string): string[] => [
  planDocumentId(partnershipId),
  termsDocumentId(partnershipId),
]

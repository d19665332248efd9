import { documentId, documentKinds } from '@rembuk/core/document-id'

/** Id of a partnership's live plan. */
export const planDocumentId = (partnershipId: string): string =>
  documentId({ partnershipId, kind: 'plan', number: 1 })

/** Id of the document in which a partnership writes its terms. */
export const termsDocumentId = (partnershipId: string): string =>
  documentId({ partnershipId, kind: 'terms', number: 1 })

/** All live documents of a partnership: one of each kind. */
export const documentIds = (partnershipId: string): string[] =>
  documentKinds.map((kind) => documentId({ partnershipId, kind, number: 1 }))

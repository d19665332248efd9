import { type DocumentKind, parseDocumentId } from '@rembuk/core/document-id'
import { meetingRootType } from '@rembuk/plandoc/meeting/roots'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import { isTermsRoot } from '@rembuk/plandoc/terms/roots'
import type { DocumentSchema, RootType } from '@rembuk/sync/server/ports'

const ofMaps =
  (isRoot: (name: string) => boolean) =>
  (name: string): RootType | undefined =>
    isRoot(name) ? 'map' : undefined

const schemas: Record<DocumentKind, DocumentSchema> = {
  plan: { rootType: ofMaps(isPlanRoot), hasTexts: false },
  terms: { rootType: ofMaps(isTermsRoot), hasTexts: false },
  meeting: { rootType: meetingRootType, hasTexts: true },
}

const nothing: DocumentSchema = { rootType: () => undefined, hasTexts: false }

/** What a live document of this id may hold; nothing where the id is of no kind that there is. */
export const documentSchema = (documentId: string): DocumentSchema => {
  const kind = parseDocumentId(documentId)?.kind
  return kind ? schemas[kind] : nothing
}

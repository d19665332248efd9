import { type DocumentKind, parseDocumentId } from '@rembuk/core/document-id'
import { meetingRootType } from '@rembuk/plandoc/meeting/roots'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import { isTermsRoot } from '@rembuk/plandoc/terms/roots'
import type { LiveDeps, RootType } from '@rembuk/sync/server/ports'

const ofMaps =
  (isRoot: (name: string) => boolean) =>
  (name: string): RootType | undefined =>
    isRoot(name) ? 'map' : undefined

const rootTypeOf: Record<DocumentKind, (name: string) => RootType | undefined> = {
  plan: ofMaps(isPlanRoot),
  terms: ofMaps(isTermsRoot),
  meeting: meetingRootType,
}

/** Of what type the root of that name is in a live document of this id; undefined where it may not hold one. */
export const rootType: LiveDeps['rootType'] = (documentId, name) => {
  const kind = parseDocumentId(documentId)?.kind
  return kind && rootTypeOf[kind](name)
}

/** Whether a live document of this id has shared texts. */
export const hasTexts: LiveDeps['hasTexts'] = (documentId) => parseDocumentId(documentId)?.kind === 'meeting'

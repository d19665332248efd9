import { type DocumentKind, parseDocumentId } from '@rembuk/core/document-id'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import { isTermsRoot } from '@rembuk/plandoc/terms/roots'
import type { LiveDeps } from '@rembuk/sync/server/ports'

const isRootOf: Record<DocumentKind, (name: string) => boolean> = { plan: isPlanRoot, terms: isTermsRoot }

/** Whether a live document of this id may hold a root type of that name. */
export const acceptsRoot: LiveDeps['acceptsRoot'] = (documentId, name) => {
  const kind = parseDocumentId(documentId)?.kind
  return kind !== undefined && isRootOf[kind](name)
}

/**
 * A live document's id names the partnership that it belongs to, so that access to it is decided
 * without another read: `<partnershipId>.<kind>.<number>`, as in `k3v9x2.plan.1`.
 */
export const documentKinds = ['plan', 'terms', 'meeting'] as const
export type DocumentKind = (typeof documentKinds)[number]

export interface DocumentAddress {
  partnershipId: string
  kind: DocumentKind
  /** Counts the documents of that kind in the partnership, from 1. */
  number: number
}

const pattern = /^([A-Za-z0-9_-]{1,40})\.([a-z]+)\.([1-9][0-9]{0,5})$/

export const documentId = ({ partnershipId, kind, number }: DocumentAddress): string =>
  `${partnershipId}.${kind}.${number}`

/** The address behind an id, or undefined where the text is no document id. */
export const parseDocumentId = (text: string): DocumentAddress | undefined => {
  const match = pattern.exec(text)
  const kind = documentKinds.find((known) => known === match?.[2])
  if (!match || !kind) return undefined
  return { partnershipId: match[1] as string, kind, number: Number(match[3]) }
}

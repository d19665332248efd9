import type { DocumentVersionView } from '@rembuk/contract/history'
import { documentVersionRoute } from '@rembuk/contract/history-routes'
import { gunzip } from '@rembuk/sync/client/unpack'
import { decodeBytes } from '@rembuk/sync/protocol/base64'
import * as Y from 'yjs'
import { call } from '../../../api/call'
import { ApiProblem } from '../../../api/problem'

/** A document as it was, in a Yjs document of its own that nothing else writes to, and whose entry made it so. */
interface Version {
  doc: Y.Doc
  author: DocumentVersionView['author']
  /** Server time of that entry, milliseconds since 1970. */
  at: number
}

/**
 * The document as of entry `n` of its log. Throws ApiProblem, `outdated-client` for an answer that cannot be
 * unpacked.
 */
export const loadVersion = async (documentId: string, n: number, signal: AbortSignal): Promise<Version> => {
  const { u, author, at } = await call(documentVersionRoute, { params: { documentId, n: `${n}` }, signal })
  const packed = decodeBytes(u)
  if (!packed) throw new ApiProblem('outdated-client')
  const update = await gunzip(packed).catch((cause: unknown) => {
    throw new ApiProblem('outdated-client', {}, { cause })
  })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return { doc, author, at }
}

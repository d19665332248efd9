import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { lineOfRoot } from '@rembuk/plandoc/line'
import type * as Y from 'yjs'
import type { Overwrite } from '../cells/overwrites'

/** Writes an overwritten number again as it was, as an edit of one's own. */
export const putBack = (doc: Y.Doc, { root, key, before }: Overwrite): void => {
  const line = lineOfRoot(root)
  if (line) setLineKey(doc, line, key, before)
}

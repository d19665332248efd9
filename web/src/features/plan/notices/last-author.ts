import { cellHistoryRoute } from '@rembuk/contract/history-routes'
import { call } from '../../../api/call'
import type { Overwrite } from '../cells/overwrites'

/**
 * Who has written an overwritten number, by the server's log: who wrote it may be gone by now, or have
 * written it on a page that is closed. Undefined where the log cannot be had.
 */
export const lastAuthor = async (
  documentId: string,
  { root, key, after }: Pick<Overwrite, 'root' | 'key' | 'after'>,
): Promise<string | undefined> => {
  try {
    const { changes } = await call(cellHistoryRoute, { params: { documentId }, query: { root, keys: key } })
    return changes.find((change) => change.after[key] === after)?.author.name || undefined
  } catch {
    return undefined
  }
}

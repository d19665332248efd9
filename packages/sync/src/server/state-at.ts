import type * as Y from 'yjs'
import { fold } from './fold'
import { replay } from './history-replay'
import { lastWithoutGap, readClosingHoles } from './holes'
import type { LiveDeps } from './ports'

/** How often a snapshot may be replaced under the reader before its log is replayed instead. */
const TRIES = 3

/** A document as it was when the update with the number `n` had come. */
export interface State {
  n: number
  /** The caller destroys it. */
  doc: Y.Doc
}

/**
 * The document with all updates up to number `upTo`, or up to the last one that nothing is missing
 * before; undefined where the log has not got as far as `upTo`. Costs the snapshot and the updates
 * behind it; what lies before the snapshot costs a replay from the last one that was kept, and is refused
 * as `replay` does.
 */
export const stateAt = async (
  deps: Pick<LiveDeps, 'log' | 'now'>,
  documentId: string,
  upTo?: number,
): Promise<State | undefined> => {
  const { log } = deps
  for (let tries = 0; tries < TRIES; tries++) {
    const head = await log.readHead(documentId)
    if (upTo !== undefined && upTo < head.snap) break
    const snapshot = head.chunks > 0 ? await log.readSnapshot(documentId, head) : undefined
    if (head.chunks > 0 && !snapshot) continue
    const behind = await readClosingHoles(deps, documentId, head.snap)
    const last = lastWithoutGap(behind, head.snap)
    const n = upTo ?? last
    if (n > last) return undefined
    return {
      n,
      doc: fold(
        snapshot,
        behind.filter(({ seq }) => seq <= n),
      ).doc,
    }
  }
  const n = upTo ?? (await log.readHead(documentId)).seq
  return { n, doc: await replay(log, documentId, { from: n + 1, upTo: n }, () => () => {}) }
}

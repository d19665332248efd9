import { COMPACT_AFTER, COMPACT_HEAVY_AFTER, HEAVY_BYTES } from '../protocol/limits'
import type { Head } from './ports'

/** How often a document that stays due is announced again, in updates. */
const ANNOUNCE_EVERY = 50

/** Updates behind the snapshot after which a document is compacted. */
export const compactAfter = ({ bytes }: Pick<Head, 'bytes'>): number =>
  bytes > HEAVY_BYTES ? COMPACT_HEAVY_AFTER : COMPACT_AFTER

/** Whether the update that took this number announces that the document is due. */
export const announcesDue = (head: Head): boolean => {
  const after = compactAfter(head)
  const behind = head.seq - head.snap
  return behind >= after && (behind - after) % Math.min(after, ANNOUNCE_EVERY) === 0
}

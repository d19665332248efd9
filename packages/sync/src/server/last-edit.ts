import { lastWithoutGap } from './holes'
import type { DocumentLog } from './ports'

/** Numbers at the end of the log that are looked at: more than there are writers at the same time. */
const TAIL = 32

/**
 * The number up to which every edit is there, of the last 32, and the time of the newest; undefined where
 * there is none. `isUnderWay` says that a number behind it was taken whose edit is not there yet.
 */
export const lastEditOf = async ({ log }: { log: DocumentLog }, documentId: string) => {
  const { seq } = await log.readHead(documentId)
  const after = Math.max(0, seq - TAIL)
  const tail = await log.readEntries(documentId, after, seq)
  const newest = tail.at(-1)
  if (!newest) return undefined
  const n = lastWithoutGap(tail, after)
  return { n, at: newest.at, isUnderWay: n < seq }
}

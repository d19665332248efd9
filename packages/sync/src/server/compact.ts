import { gzipSync } from 'node:zlib'
import * as Y from 'yjs'
import { STORED_BYTES } from '../protocol/limits'
import { compactAfter } from './due'
import { fold } from './fold'
import { lastWithoutGap, readClosingHoles } from './holes'
import type { DocumentLog, Head, LiveDeps, LogEntry } from './ports'
import { sizeOfEntries } from './size-of-entries'

export type Compaction =
  | { outcome: 'not-due' | 'lost' }
  /** `quarantined`: numbers of entries that Yjs could not apply; they stay in the log. */
  | { outcome: 'done'; snap: number; quarantined: number[] }

const split = (bytes: Uint8Array): Uint8Array[] => {
  const chunks: Uint8Array[] = []
  for (let from = 0; from < bytes.length; from += STORED_BYTES)
    chunks.push(bytes.subarray(from, from + STORED_BYTES))
  return chunks
}

/** How much smaller a snapshot may count than it is unpacked; genuine ones pack about four times. */
const MOST_PACKING = 4

/** What a snapshot counts: its stored bytes, but no less than a quarter of what everyone unpacks. */
const weightOf = (update: Uint8Array, packed: Uint8Array): number =>
  Math.max(packed.length, Math.ceil(update.length / MOST_PACKING))

/**
 * Bytes to take off the head's count so that the new snapshot and the updates behind it remain. What
 * was counted with its number and never stored (refused, given up) goes as well.
 */
const freed = (head: Head, behind: LogEntry[], snap: number, snapshotBytes: number): number => {
  const remaining = behind.filter(({ seq }) => seq > snap && seq <= head.seq)
  const countedSince = behind.filter(({ seq }) => seq <= snap && seq > head.seq)
  return head.bytes - snapshotBytes - sizeOfEntries(remaining) + sizeOfEntries(countedSince)
}

/** Numbers after which a snapshot is kept, so that no look back has to begin farther away. */
const KEEP_EVERY = 5_000

/** Deletes a snapshot that the head has left, or keeps it where the last kept one is `every` numbers away. */
const leave = async (log: DocumentLog, documentId: string, old: Head, every: number): Promise<void> => {
  const before = old.snap < every ? undefined : ((await log.keptSnapshot(documentId, old.snap))?.snap ?? 0)
  if (before !== undefined && old.snap - before >= every) await log.keepSnapshot(documentId, old)
  else await log.deleteSnapshot(documentId, old)
}

/** Moves the head; an outage may have lost the answer to a first attempt that succeeded, which the head shows. */
const move = async (
  log: DocumentLog,
  documentId: string,
  from: Head,
  to: Parameters<DocumentLog['moveHead']>[2],
) => (await log.moveHead(documentId, from, to)) || (await log.readHead(documentId)).gen === to.gen

/**
 * Makes a new snapshot when enough updates stand behind the last one (`after`, else what the
 * document's size asks for), up to the first gap.
 * Valid at every step: chunks go under a fresh generation, then the head moves only if it still
 * holds what was read, then the chunks of the loser are deleted, of the old snapshot unless it is the
 * first one that is `keepEvery` numbers past the last that stays. The log itself stays.
 */
export const compact = async (
  deps: Pick<LiveDeps, 'log' | 'now' | 'newId'>,
  documentId: string,
  after?: number,
  keepEvery = KEEP_EVERY,
): Promise<Compaction> => {
  const head = await deps.log.readHead(documentId)
  if (head.seq - head.snap < (after ?? compactAfter(head))) return { outcome: 'not-due' }
  const old = head.chunks > 0 ? await deps.log.readSnapshot(documentId, head) : undefined
  if (head.chunks > 0 && !old) return { outcome: 'lost' }
  const behind = await readClosingHoles(deps, documentId, head.snap)
  const snap = lastWithoutGap(behind, head.snap)
  if (snap === head.snap) return { outcome: 'not-due' }

  const entries = behind.filter(({ seq }) => seq <= snap)
  const { doc, quarantined } = fold(old, entries)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  const packed = gzipSync(update)
  const chunks = split(packed)
  const next = { snap, gen: deps.newId(), chunks: chunks.length }
  await deps.log.putSnapshot(documentId, { ...next, chunks })
  const freedBytes = freed(head, behind, snap, weightOf(update, packed))
  const moved = await move(deps.log, documentId, head, { ...next, freedBytes })
  if (moved) await leave(deps.log, documentId, head, keepEvery)
  else await deps.log.deleteSnapshot(documentId, next)
  return moved ? { outcome: 'done', snap, quarantined } : { outcome: 'lost' }
}

import { gunzipSync } from 'node:zlib'
import * as Y from 'yjs'
import { encodeBytes } from '../protocol/base64'
import type { CatchUp } from '../protocol/frames'
import { COMPACT_AFTER, DOCUMENT_BYTES } from '../protocol/limits'
import { lastWithoutGap, readClosingHoles } from './holes'
import type { Head, LiveDeps, LogEntry } from './ports'
import { sizeOfEntries } from './size-of-entries'

type Deps = Pick<LiveDeps, 'log' | 'now'>

/** What the client has already: a number, else a state vector, else nothing. */
export interface Have {
  known?: number
  sv?: Uint8Array
}

/** A client further behind than this gets the snapshot instead of every update. */
const LONGEST_TAIL = 2 * COMPACT_AFTER
/** How often a snapshot may be replaced under a reader before it is an outage. */
const TRIES = 5

const written = (entries: LogEntry[]) =>
  entries.flatMap(({ seq, update }) => (update ? [{ seq, update }] : []))

const asText = (entries: LogEntry[]): [number, string][] =>
  written(entries).map(({ seq, update }) => [seq, encodeBytes(update)])

/** Undefined where the whole document is the better answer: by far behind, cut off, or more bytes than it may hold. */
const tail = async (
  deps: Deps,
  documentId: string,
  head: Head,
  known: number,
): Promise<CatchUp | undefined> => {
  if (known === head.seq) return { seq: known, updates: [], whole: false }
  if (known > head.seq || head.seq - known > LONGEST_TAIL) return undefined
  const entries = await readClosingHoles(deps, documentId, known)
  const trimmed = known < head.snap && entries[0]?.seq !== known + 1
  if (trimmed || sizeOfEntries(entries) > DOCUMENT_BYTES) return undefined
  return { seq: lastWithoutGap(entries, known), updates: asText(entries), whole: false }
}

const whole = async (
  deps: Deps,
  documentId: string,
  head: Head,
  sv?: Uint8Array,
): Promise<CatchUp | undefined> => {
  const snapshot = head.chunks > 0 ? await deps.log.readSnapshot(documentId, head) : undefined
  if (head.chunks > 0 && !snapshot) return undefined
  const entries = await readClosingHoles(deps, documentId, head.snap)
  const seq = lastWithoutGap(entries, head.snap)
  if (sv) {
    const all = [...(snapshot ? [gunzipSync(snapshot)] : []), ...written(entries).map(({ update }) => update)]
    const lacking = all.length > 0 ? Y.diffUpdate(Y.mergeUpdates(all), sv) : undefined
    return { seq, updates: lacking ? [[seq, encodeBytes(lacking)]] : [], whole: false }
  }
  return { seq, snapshot: snapshot && encodeBytes(snapshot), updates: asText(entries), whole: true }
}

/**
 * What a client lacks, from strongly consistent reads. A number that the server never gave (a
 * restored backup, another store) gets the whole document. The stored gzip is passed on as it is,
 * no document is built. Throws when a snapshot keeps being replaced while it is read.
 */
export const catchUp = async (deps: Deps, documentId: string, have: Have): Promise<CatchUp> => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const head = await deps.log.readHead(documentId)
    const found =
      (have.known === undefined ? undefined : await tail(deps, documentId, head, have.known)) ??
      (await whole(deps, documentId, head, have.known === undefined ? have.sv : undefined))
    if (found) return found
  }
  throw new Error(`the snapshot of ${documentId} was replaced ${TRIES} times while it was read`)
}

import { randomBytes } from 'node:crypto'
import type { LogEntry } from '@rembuk/sync/server/ports'

/** An entry with that number; every other field is the same in each. */
export const anEntry = (
  seq: number,
  update: Uint8Array | undefined = new Uint8Array([1, 2, 3]),
): LogEntry => ({ seq, update, personId: 'sari', batchId: `batch-${seq}`, at: 1_700_000_000_000 })

/** Bytes that no compression makes smaller. */
export const noise = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

/** Whether both are there and equal; quicker on megabytes than a matcher. */
export const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0

import type { LogEntry } from './ports'

/** Bytes of the updates in these entries, uncompressed. */
export const sizeOfEntries = (entries: LogEntry[]): number =>
  entries.reduce((sum, { update }) => sum + (update?.length ?? 0), 0)

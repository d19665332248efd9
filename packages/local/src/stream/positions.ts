import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** How far each shard of a stream has been handled, by shard id. */
export interface Positions {
  get(shardId: string): string | undefined
  /** Everything up to this sequence number is done; undefined forgets the shard. */
  set(shardId: string, sequenceNumber: string | undefined): void
}

/**
 * Positions in a small file, so that a restart goes on where the last run stopped. They belong to one
 * stream: those of another, and a file that cannot be read, count for nothing.
 */
export const filePositions = (file: string, streamArn: string): Positions => {
  const positions = new Map(Object.entries(readPositions(file, streamArn)))
  return {
    get: (shardId) => positions.get(shardId),
    set: (shardId, sequenceNumber) => {
      if (sequenceNumber === undefined) positions.delete(shardId)
      else positions.set(shardId, sequenceNumber)
      writeFileSync(`${file}.new`, JSON.stringify({ streamArn, positions: Object.fromEntries(positions) }))
      renameSync(`${file}.new`, file)
    },
  }
}

const readPositions = (file: string, streamArn: string): Record<string, string> => {
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isSaved(saved) && saved.streamArn === streamArn ? saved.positions : {}
  } catch {
    return {}
  }
}

const isSaved = (value: unknown): value is { streamArn: string; positions: Record<string, string> } => {
  if (typeof value !== 'object' || value === null || !('positions' in value)) return false
  const { positions } = value
  if (typeof positions !== 'object' || positions === null) return false
  return Object.values(positions).every((position) => typeof position === 'string')
}

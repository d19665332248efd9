import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The key of this data directory's hashes: made at random the first time, readable by its owner only,
 * the same from then on.
 */
export const codeSecret = (dataDir: string): string => {
  const file = join(dataDir, 'code-secret')
  if (!existsSync(file)) {
    // Renamed when complete, so that a run that dies here leaves no half of a key behind.
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8')
}

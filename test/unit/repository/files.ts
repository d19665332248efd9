import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

const made = new Set([
  '.cache',
  '.git',
  '.rembuk',
  '.sst',
  'coverage',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
])

/**
 * Paths of all files that belong to the repository, relative to its root and with `/`, sorted.
 * Folders that tools make are left out, so that it also works without git.
 */
export const repositoryFiles = (folder = root): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (made.has(entry.name)) return []
      const path = join(folder, entry.name)
      return entry.isDirectory() ? repositoryFiles(path) : [relative(root, path).split(sep).join('/')]
    })
    .sort()

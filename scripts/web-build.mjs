// @ts-check
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the built web app is made from. */
const sources = [
  'web',
  'packages/core/src',
  'packages/contract/src',
  'packages/plandoc/src',
  'packages/sync/src',
  'package-lock.json',
]
const notSources = ['node_modules', 'dist']
/** Written when a build has come to its end, so that half a build never counts. */
const stamp = 'web/dist/.built'

/**
 * Whether the web app must be built: it never was to the end, or a source is newer than the build.
 * @param {string} root Folder of the project.
 */
export const isStale = (root) => {
  const built = modified(join(root, stamp))
  return sources.some((source) => newest(join(root, source)) > built)
}

/**
 * Builds the web app, showing what the build prints. True when it ended well.
 * @param {string} root Folder of the project.
 */
export const buildWeb = (root) => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    // Vite announces its next major version at every start: its version is pinned.
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  })
  if (status === 0) writeFileSync(join(root, stamp), '')
  return status === 0
}

/**
 * The latest change of a file, or of anything in a folder; a folder changes when a file goes.
 * @param {string} path
 * @returns {number} Milliseconds since 1970, 0 where there is nothing.
 */
const newest = (path) => {
  const own = modified(path)
  if (own === 0 || !statSync(path).isDirectory()) return own
  const inside = readdirSync(path).filter((name) => !notSources.includes(name))
  return inside.reduce((latest, name) => Math.max(latest, newest(join(path, name))), own)
}

/** @param {string} path */
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

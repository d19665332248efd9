// @ts-check
import { statSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} path */
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

/**
 * Whether the packages of the folder's lock are installed there, as far as the times of both tell.
 * @param {string} folder One with a package-lock.json.
 */
export const isInstalled = (folder) => {
  const locked = changedAt(join(folder, 'package-lock.json'))
  const installed = changedAt(join(folder, 'node_modules/.package-lock.json'))
  return locked !== undefined && installed !== undefined && installed >= locked
}

// @ts-check
import { basename } from 'node:path'

/**
 * Names a class after its file: `cell` in grid.module.css becomes `grid_cell`, which compresses better
 * than a hash and reads better in a browser's tools. Throws a RangeError when two files would share
 * their names.
 * @returns {(local: string, file: string) => string}
 */
export const classNames = () => {
  /** @type {Map<string, string>} */
  const files = new Map()
  return (local, fileWithQuery) => {
    const file = fileWithQuery.replace(/\?.*$/, '')
    const sheet = basename(file, '.module.css')
    const taken = files.get(sheet)
    if (taken !== undefined && taken !== file) throw new RangeError(`Two files are named ${sheet}.module.css`)
    files.set(sheet, file)
    return `${sheet}_${local}`
  }
}

// @ts-check
// npm run verify -- FILE: checks an exported agreement, or exported minutes, on this machine alone, without any network.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { missingRequirement } from './requirements.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * @param {string} message
 * @returns {never}
 */
const fail = (message) => {
  console.error(message)
  process.exit(1)
}

const [path = '', ...others] = process.argv.slice(2)
if (path === '' || others.length > 0) fail('Which file? npm run verify -- FILE')

const missing = missingRequirement(root, process.versions.node)
if (missing) fail(missing)

/** @returns {Uint8Array} */
const read = () => {
  try {
    return readFileSync(path)
  } catch {
    return fail(`There is no file that can be read at ${path}.`)
  }
}
const bytes = read()

const { register } = await import('tsx/esm/api')
register()
const { fileReport } = await import(
  pathToFileURL(join(root, 'packages/local/src/verify/file-report.ts')).href
)
const { sound, lines } = fileReport(bytes)
for (const line of lines) (sound ? console.log : console.error)(line)
process.exitCode = sound ? 0 : 1

// @ts-check
// npm start: builds the web app when it must, then runs the product in this same process.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { endWithNpm } from './end-with-npm.mjs'
import { missingRequirement } from './requirements.mjs'
import { buildWeb, isStale } from './web-build.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * @param {string} message
 * @returns {never}
 */
const fail = (message) => {
  console.error(message)
  process.exit(1)
}

const missing = missingRequirement(root, process.versions.node)
if (missing) fail(missing)

endWithNpm()
if (isStale(root)) {
  console.log('Building the web app. This takes a few seconds, only after a change.')
  if (!buildWeb(root)) fail('The web app could not be built: what went wrong stands above.')
}

const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(join(root, 'packages/local/src/main.ts')).href)

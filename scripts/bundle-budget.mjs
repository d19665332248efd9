// @ts-check
// Weighs what each page of the built web app loads, as brotli bytes on the wire, against its budget.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { budgets, inKb, weigh } from './page-budget.mjs'
import { routeFiles } from './route-files.mjs'

/** Yjs puts this on the global object, so it survives minification. */
const markOfYjs = '__ $YJS$ __'

const dist = join(import.meta.dirname, '../web/dist')
const manifestPath = join(dist, '.vite/manifest.json')
if (!existsSync(manifestPath)) {
  console.error('There is no build to weigh. First: npm run build')
  process.exit(1)
}

/** @param {string} file */
const read = (file) => readFileSync(join(dist, file))
/** @param {string[]} files */
const wireBytes = (files) => files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0)

/** @type {import('./route-files.mjs').Manifest} */
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))

const results = budgets.map((budget) => {
  const { scripts, styles } = routeFiles(manifest, budget.modules)
  const weight = {
    scriptBytes: wireBytes(scripts),
    styleBytes: wireBytes(styles),
    holdsYjs: scripts.some((file) => read(file).includes(markOfYjs)),
  }
  return { budget, weight, ...weigh(budget, weight) }
})

console.table(
  Object.fromEntries(
    results.map(({ budget, weight }) => [
      budget.name,
      {
        scripts: inKb(weight.scriptBytes),
        goal: inKb(budget.scriptGoalBytes),
        styles: inKb(weight.styleBytes),
        Yjs: weight.holdsYjs ? 'yes' : 'no',
      },
    ]),
  ),
)
for (const { warnings } of results) for (const warning of warnings) console.warn(`warning: ${warning}`)
const faults = results.flatMap((result) => result.faults)
for (const fault of faults) console.error(`failed: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0

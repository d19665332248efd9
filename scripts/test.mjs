// @ts-check
// Everything that must hold before a change lands, the quick and likely failures first.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from './install-browser.mjs'
import { isInstalled } from './is-installed.mjs'
import { runCommand } from './run-command.mjs'
import { runSteps } from './run-steps.mjs'

const root = join(import.meta.dirname, '..')
const onCi = Boolean(process.env.CI)
const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0

/**
 * @param {string} name
 * @param {string} command
 * @param {string} help
 * @param {{ minutes?: number }} [bound]
 * @returns {import('./run-steps.mjs').Step}
 */
const step = (name, command, help, { minutes = 10 } = {}) => ({
  name,
  help,
  run: () => runCommand(command, { minutes }),
})

/**
 * @param {string} name
 * @param {string} folder
 * @returns {import('./run-steps.mjs').Step}
 */
const install = (name, folder) => ({
  name,
  help: `This needs the package registry. By hand: npm ci --prefix ${folder}`,
  run: async () =>
    isInstalled(join(root, folder)) || runCommand(`npm ci --no-progress --prefix ${folder}`, { minutes: 15 }),
})

const checks = [
  step('Types', 'tsc -p .', 'Mend the types named above; again: npx tsc -p .'),
  step('Format and lint', 'biome check .', 'npm run format mends most of it; the rest is named above.'),
  step('Unused code', 'knip', 'Remove what is named above, or use it; again: npx knip'),
  step(
    'Rules, unit and component tests',
    'vitest run --project unit --project web --project web-alone --maxWorkers 2',
    'Again, one file: npx vitest run --project unit <path>',
  ),
]

const java = 'packages/local/dynamodb-local'
/** @type {import('./run-steps.mjs').Step} */
const javaMissing = {
  name: "Amazon's DynamoDB Local",
  help: 'Install a Java runtime, 11 or newer (Debian: apt-get install default-jre-headless).',
  run: async () => {
    throw new Error('There is no java on the PATH, and with CI set the storage tests must run on it too.')
  },
}
const storage = hasJava ? [install("Amazon's DynamoDB Local", java)] : onCi ? [javaMissing] : []

const product = [
  step(
    'Integration tests',
    'vitest run --project integration --maxWorkers 3',
    'Again, one file: npx vitest run --project integration <path>',
  ),
  step('Web build', 'vite build web --logLevel warn', 'Again: npm run build'),
  step(
    'Bundle budgets',
    'node scripts/bundle-budget.mjs',
    'Load less at first, or later; what is in a bundle: npx vite build web --logLevel info',
  ),
]

const browsers = [
  {
    name: 'A browser',
    help: 'Only the browser tests need one; npm run check and npm run test:unit do not.',
    run: async () => {
      process.env.CHROMIUM_PATH = ensureBrowser()
      console.log(process.env.CHROMIUM_PATH)
      return true
    },
  },
  step('Browser tests', 'playwright test', 'Again, one test: npx playwright test -g "<part of its name>"', {
    minutes: 25,
  }),
]

const infra = [
  install('Infrastructure: packages', 'infra'),
  step('Infrastructure: types', 'npm run check --prefix infra', 'Again: npm run check --prefix infra'),
  step('Infrastructure: synthesis', 'npm test --prefix infra', 'Again: npm test --prefix infra'),
]

if (!hasJava && !onCi) {
  console.log("No java on the PATH: the storage tests run on the embedded engine only, not on Amazon's.")
}
const good = await runSteps([...checks, ...storage, ...product, ...browsers, ...infra])
process.exitCode = good ? 0 : 1

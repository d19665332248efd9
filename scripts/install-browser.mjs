// @ts-check
import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.mjs'

const onLinuxAsRoot = process.platform === 'linux' && process.getuid?.() === 0

/** @param {string} command */
const run = (command) => {
  console.log(`$ ${command}`)
  return spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

const ways = [
  ...(onLinuxAsRoot
    ? ['apt-get update -q && apt-get install -q -y --no-install-recommends chromium fonts-liberation']
    : []),
  `npx playwright install ${onLinuxAsRoot ? '--with-deps ' : ''}chromium`,
]

/**
 * A browser to test with, installed first where there is none: as root with apt-get (Debian, Ubuntu),
 * else Playwright's own download. Throws an Error that says what to do when neither gives one.
 * @returns {string}
 */
export const ensureBrowser = () => {
  const found = findBrowser()
  if (found) return found
  for (const way of ways) {
    run(way)
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No browser could be found or installed. Install Chromium or Chrome, and if it is not on the PATH\n' +
      'say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

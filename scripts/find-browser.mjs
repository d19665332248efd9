// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where macOS keeps browsers, which it does not put on the PATH. */
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Whether there is a program that starts. Ubuntu's `chromium-browser` can be a note that says to use
 * snap, so being there is not enough.
 * @param {string} path
 */
const starts = (path) =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0

/**
 * The Chromium or Chrome to test with: CHROMIUM_PATH, else one on the PATH, else macOS's own, else the
 * one that Playwright has downloaded. Undefined where there is none. Throws an Error when
 * CHROMIUM_PATH names no browser.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export const findBrowser = (env = process.env) => {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and there is nothing at that path.`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...applications, chromium.executablePath()].find(starts)
}

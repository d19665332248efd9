import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/find-browser.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rembuk-browser-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const program = (name: string, script: string) => {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

it('takes the browser that CHROMIUM_PATH names before any other', () => {
  program('chromium', 'exit 0')
  const own = program('my-browser', 'exit 0')
  expect(findBrowser({ PATH: folder, CHROMIUM_PATH: own })).toBe(own)
})

it('says so when CHROMIUM_PATH names nothing', () => {
  expect(() => findBrowser({ PATH: folder, CHROMIUM_PATH: join(folder, 'gone') })).toThrow('CHROMIUM_PATH')
})

it('finds a browser on the PATH', () => {
  const chrome = program('google-chrome', 'exit 0')
  expect(findBrowser({ PATH: ['', join(folder, 'no-such-folder'), folder].join(delimiter) })).toBe(chrome)
})

it('passes over a program that does not start', () => {
  program('chromium-browser', 'echo "Install the snap."; exit 1')
  const chrome = program('google-chrome', 'exit 0')
  expect(findBrowser({ PATH: folder })).toBe(chrome)
})

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isInstalled } from '../../scripts/is-installed.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rembuk-installed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, atSeconds: number) => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '{}')
  utimesSync(path, atSeconds, atSeconds)
}

it('asks for an installation where there is none yet', () => {
  write('package-lock.json', 1000)
  expect(isInstalled(folder)).toBe(false)
})

it('asks for one when the lock has changed since', () => {
  write('package-lock.json', 2000)
  write('node_modules/.package-lock.json', 1000)
  expect(isInstalled(folder)).toBe(false)
})

it('asks for none when the installation is newer than the lock', () => {
  write('package-lock.json', 1000)
  write('node_modules/.package-lock.json', 2000)
  expect(isInstalled(folder)).toBe(true)
})

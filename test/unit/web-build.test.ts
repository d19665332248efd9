import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isStale } from '../../scripts/web-build.mjs'

const folders = ['web/src', 'web/dist', 'packages/core/src', 'packages/sync/src']

/** A project whose files all changed at second 1000, with a build from second 2000. */
const project = () => {
  const root = mkdtempSync(join(tmpdir(), 'rembuk-build-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true })
  const write = (path: string, second: number) => {
    writeFileSync(join(root, path), '')
    const place = dirname(path)
    for (const changed of [path, place, dirname(place)]) utimesSync(join(root, changed), second, second)
  }
  write('packages/core/src/plan.ts', 1000)
  write('packages/sync/src/frames.ts', 1000)
  write('web/src/main.tsx', 1000)
  write('package-lock.json', 1000)
  const build = () => {
    writeFileSync(join(root, 'web/dist/.built'), '')
    utimesSync(join(root, 'web/dist/.built'), 2000, 2000)
    utimesSync(join(root, 'web'), 1000, 1000)
  }
  return { root, write, build }
}

test('without a finished build the web app is stale', () => {
  expect(isStale(project().root)).toBe(true)
})

test('a build that is newer than every source is not', () => {
  const { root, build } = project()
  build()
  expect(isStale(root)).toBe(false)
})

test.each(['web/src/main.tsx', 'packages/sync/src/frames.ts', 'package-lock.json'])(
  'a later change of %s makes it stale',
  (path) => {
    const { root, write, build } = project()
    build()
    write(path, 3000)
    expect(isStale(root)).toBe(true)
  },
)

test('a source that went makes it stale', () => {
  const { root, build } = project()
  build()
  rmSync(join(root, 'packages/core/src/plan.ts'))
  expect(isStale(root)).toBe(true)
})

test('the build itself and installed packages do not count as sources', () => {
  const { root, write, build } = project()
  build()
  write('web/dist/index.html', 3000)
  utimesSync(join(root, 'web'), 1000, 1000)
  expect(isStale(root)).toBe(false)
})

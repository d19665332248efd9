import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFiles, root } from './repository/files'
import { addressed, type Lock, missingOptionals } from './repository/lock'

const locks = repositoryFiles().filter((path) => path.endsWith('package-lock.json'))

it('looks at the lock of the product and of each package beside it', () => {
  expect(locks).toContain('package-lock.json')
  expect(locks).toContain('infra/package-lock.json')
})

describe.each(locks)('%s', (path) => {
  const lock: Lock = JSON.parse(readFileSync(join(root, path), 'utf8'))

  it('holds no download address, so that it works with any registry', () => {
    expect(addressed(lock)).toEqual([])
  })

  it('holds every optional dependency, so that it installs on every platform', () => {
    expect(missingOptionals(lock)).toEqual([])
  })
})

describe('a planted fault is found', () => {
  it('an address', () => {
    expect(
      addressed({
        packages: {
          'node_modules/core': { resolved: 'packages/core' },
          'node_modules/a': { resolved: 'https://example.org/a.tgz' },
        },
      }),
    ).toEqual(['node_modules/a'])
  })

  it('an optional dependency that is nowhere on the way up', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } },
      'node_modules/b': {},
      'node_modules/b/node_modules/a-linux': {},
    }
    expect(missingOptionals({ packages })).toEqual(['node_modules/a needs a-linux'])
  })

  it('but not one that is nested or higher up', () => {
    const packages = {
      'node_modules/@s/a': { optionalDependencies: { inner: '1.0.0', outer: '1.0.0' } },
      'node_modules/@s/a/node_modules/inner': {},
      'node_modules/outer': {},
      'packages/local': { optionalDependencies: { outer: '1.0.0' } },
    }
    expect(missingOptionals({ packages })).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFiles, root } from './repository/files'
import { badWords } from './repository/words'

const written = /\.(?:[cm]?[jt]sx?|css|html|json|md|svg|ya?ml|toml|sh|npmrc)$|(?:^|\/)run$/

it('names no registry and no machine, leaves no test out and puts no work off', () => {
  const wrong = repositoryFiles()
    .filter((path) => written.test(path))
    .flatMap((path) => badWords(path, readFileSync(join(root, path), 'utf8')))
  expect(wrong).toEqual([])
})

describe('a planted fault is found', () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const folder = ['', 'home', 'somebody', 'rembuk'].join('/')

  it.each([
    ['.npmrc', `registry=https://example.org/`],
    ['README.md', `Packages come from https://${host}.`],
    ['scripts/a.mjs', `const data = '${folder}'`],
    ['packages/core/test/a.test.ts', ['it', 'skip("adds", () => {})'].join('.')],
    ['packages/core/src/a.ts', `// ${['@ts', 'ignore'].join('-')}`],
    ['packages/core/src/a.ts', `// ${['TO', 'DO'].join('')}: later`],
  ])('in %s', (path, text) => {
    expect(badWords(path, text)).toHaveLength(1)
  })
})

it('lets ordinary words pass', () => {
  expect(
    badWords('packages/core/src/a.ts', "import { work } from './work/home'\nconst page = '/home'"),
  ).toEqual([])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrows, partOf } from './imports/arrows'
import { violations } from './imports/violations'
import { repositoryFiles, root } from './repository/files'

const modules = repositoryFiles()
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const planted = (path: string, text: string) => violations([{ path, text }])

describe('the repository', () => {
  it('holds only imports that the architecture allows', () => {
    expect(violations(modules)).toEqual([])
  })

  it('is really looked at: every part has modules', () => {
    const seen = new Set(modules.map((module) => partOf(module.path)))
    expect(Object.keys(arrows).filter((part) => !seen.has(part))).toEqual([])
  })
})

describe('a planted violation is found', () => {
  it.each([
    ['core uses a package', 'packages/core/src/a.ts', "import * as Y from 'yjs'"],
    ['core uses Node', 'packages/core/src/a.ts', "import { readFileSync } from 'fs'"],
    ['core uses another part', 'packages/core/src/a.ts', "import { roots } from '@rembuk/plandoc/roots'"],
    [
      'core uses a type of another part',
      'packages/core/src/a.ts',
      "import type { Me } from '@rembuk/contract/sign-in'",
    ],
    ['contract uses use cases', 'packages/contract/src/a.ts', "import { a } from '@rembuk/usecases/a'"],
    ['plandoc uses sync', 'packages/plandoc/src/a.ts', "import { a } from '@rembuk/sync/protocol/frames'"],
    ['use cases use storage', 'packages/usecases/src/a/b.ts', "export { a } from '@rembuk/data/a'"],
    ['the client uses the server', 'packages/sync/src/client/a.ts', "import { a } from '../server/ports'"],
    [
      'data uses the handlers',
      'packages/data/src/a.ts',
      "const a = () => import('@rembuk/functions/compose')",
    ],
    ['the handlers use the local runner', 'packages/functions/src/a.ts', "import '@rembuk/local/main'"],
    ['the web uses storage', 'web/src/app.tsx', "import { table } from '@rembuk/data/table'"],
    ['the web uses the sync server', 'web/src/app.tsx', "import { push } from '@rembuk/sync/server/push'"],
    [
      'the web uses code of the handlers',
      'web/src/app.tsx',
      "import { app } from '@rembuk/functions/http/app'",
    ],
    [
      'the web names a type without import type',
      'web/src/app.tsx',
      "import { type App } from '@rembuk/functions/http/app'",
    ],
    ['a feature uses a feature', 'web/src/features/plan/a.tsx', "import { a } from '../home/home-page'"],
    ['the interface kit knows a feature', 'web/src/ui/a.tsx', "import { a } from '../features/home/a'"],
    [
      'a path leaves its part',
      'packages/data/src/a.ts',
      "import { may } from '../../core/src/access/policy'",
    ],
    ['core reads the manifest', 'packages/core/src/a.ts', "import { version } from '../../../package.json'"],
    ['a path leaves the parts', 'packages/data/src/a.ts', "import { a } from '../../../scripts/a'"],
    ['the product uses a test', 'packages/data/src/a.ts', "import { a } from '../test/conformance'"],
    ['a folder has no row', 'packages/sync/src/a.ts', "import { a } from './b'"],
    ['a package has no row', 'packages/extra/src/a.ts', "import { a } from './b'"],
    ['a barrel of names', 'packages/core/src/index.ts', "export { a } from './a'"],
    ['a barrel of everything', 'packages/core/src/plan/all.ts', "export * from './plan'"],
  ])('%s', (_, path, text) => {
    expect(planted(path, text)).toHaveLength(1)
  })
})

describe('what is allowed passes', () => {
  it.each([
    ['a neighbour', 'packages/core/src/plan/a.ts', "import { day } from '../calendar'"],
    [
      'an arrow',
      'packages/functions/src/http/a.ts',
      "import { ask } from '@rembuk/usecases/sign-in/ask-code'",
    ],
    [
      'the protocol from the web',
      'web/src/live/a.ts',
      "import type { Peer } from '@rembuk/sync/protocol/frames'",
    ],
    ['a type of the handlers', 'web/src/api/a.ts', "import type { App } from '@rembuk/functions/http/app'"],
    [
      'a page from the router',
      'web/src/app.tsx',
      "const page = lazy(() => import('./features/plan/plan-page'))",
    ],
    ['the version', 'packages/functions/src/compose.ts', "import { version } from '../../../package.json'"],
    ['a stand-in for a package', 'web/src/dom/solid-web.ts', "export * from 'solid-js/web'"],
    ['a style', 'web/src/ui/a.tsx', "import css from './a.module.css'"],
    ['a test', 'packages/core/src/a.test.ts', "import { it } from 'vitest'"],
    ['a script', 'scripts/a.ts', "import { readFileSync } from 'node:fs'"],
  ])('%s', (_, path, text) => {
    expect(planted(path, text)).toEqual([])
  })
})

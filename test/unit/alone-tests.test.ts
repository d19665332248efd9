import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../web/src')
const tests = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.test\.tsx?$/.test(file),
)

/** What another file that shares the modules would meet, or would have taken away. */
const changesModules = /\bvi\.(?:mock|doMock|resetModules)\(/

it('a component test that puts something in a module’s place has its modules for itself', () => {
  const changing = tests.filter((file) => changesModules.test(readFileSync(join(source, file), 'utf8')))
  const alone = tests.filter((file) => /\.alone\.test\.tsx?$/.test(file))
  expect(changing.length).toBeGreaterThan(0)
  expect(alone.sort()).toEqual(changing.sort())
})

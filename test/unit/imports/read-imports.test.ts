import { expect, it } from 'vitest'
import { readImports } from './read-imports'

const specifiers = (text: string, path = 'a.tsx') => readImports(path, text).map((one) => one.specifier)
const only = (text: string) => readImports('a.ts', text)[0]

it('finds every way in which a module loads another', () => {
  expect(specifiers("import a from 'one'; import 'two'; import * as b from 'three'")).toEqual([
    'one',
    'two',
    'three',
  ])
  expect(specifiers("export { a } from 'one'; export * from 'two'; export * as b from 'three'")).toEqual([
    'one',
    'two',
    'three',
  ])
  expect(
    specifiers("const page = lazy(() => import('./page')); const x = <p>{import('./word')}</p>"),
  ).toEqual(['./page', './word'])
  expect(specifiers("type A = import('one').A; import two = require('two')", 'a.ts')).toEqual(['one', 'two'])
})

it('is not misled by text and comments that look like imports', () => {
  expect(specifiers("// import 'one'\nconst a = \"import 'two'\"; const b = `from 'three'`")).toEqual([])
})

it('tells imports that vanish at compilation from imports that load', () => {
  expect(only("import type { A } from 'one'")?.typeOnly).toBe(true)
  expect(only("export type { A } from 'one'")?.typeOnly).toBe(true)
  expect(only("type A = import('one').A")?.typeOnly).toBe(true)
  expect(only("import { a } from 'one'")?.typeOnly).toBe(false)
  expect(only("import('one')")?.typeOnly).toBe(false)
})

it('counts a named import of types alone as one that loads, because it does', () => {
  expect(only("import { type A } from 'one'")?.typeOnly).toBe(false)
})

it('tells re-exports apart', () => {
  expect(only("export { a } from 'one'")?.reExport).toBe('names')
  expect(only("export * from 'one'")?.reExport).toBe('everything')
  expect(only("import { a } from 'one'")?.reExport).toBe('none')
})

it('names the file that does not parse', () => {
  expect(() => readImports('packages/core/src/broken.ts', 'import {')).toThrow('packages/core/src/broken.ts')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leanRoutes } from '../../web/vite/lean-routes.mjs'

type Transform = { handler: (code: string) => { code: string } }
const lean = (code: string) => (leanRoutes().transform as unknown as Transform).handler(code).code

it('a route keeps its address and the schema of its answer', () => {
  const route = `export const pushRoute = {
  method: 'POST',
  path: '/api/documents/{documentId}/updates',
  summary:
    'Stores a batch of edits that is too large for the socket, whatever the others have written meanwhile',
  query: pushQuery,
  body: pushBody,
  response: pushed,
} as const satisfies Route
`
  expect(lean(route)).toBe(`export const pushRoute = {
  method: 'POST',
  path: '/api/documents/{documentId}/updates',
  response: pushed,
} as const satisfies Route
`)
})

it('the web asks no route for what is left out', () => {
  const source = join(import.meta.dirname, '../../web/src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const asking = files.filter((file) =>
    /[rR]oute\.(?:summary|body|query|unavailable)\b/.test(readFileSync(join(source, file), 'utf8')),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(asking).toEqual([])
})

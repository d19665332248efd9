import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { withoutSummaries } from '../../web/vite/without-summaries.mjs'

const { transform } = withoutSummaries()

it('leaves the summaries out of a built page, and nothing else of a route', () => {
  const code = "  path: '/api/me',\n  summary: 'Who is signed in',\n  status: 200,\n"
  expect(transform(code, '/app/packages/contract/src/routes.ts')).toBe(
    "  path: '/api/me',\n\n  status: 200,\n",
  )
  expect(transform(code, '/app/web/src/features/a.ts')).toBeUndefined()
})

it.each(['routes', 'meeting-routes', 'work-routes'])('finds every summary of %s', (name) => {
  const path = fileURLToPath(new URL(`../../packages/contract/src/${name}.ts`, import.meta.url))
  expect(transform(readFileSync(path, 'utf8'), path)).not.toMatch(/summary: *['"]/)
})

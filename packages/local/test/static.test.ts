import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { planLinks } from '@rembuk/contract/plan-document'
import { securityHeaders } from '@rembuk/contract/security-headers'
import { expect, onTestFinished, test } from 'vitest'
import { createStatic } from '../src/static'

const socketOrigin = 'ws://localhost:4300'

const serve = async (files: Record<string, string | Buffer>): Promise<string> => {
  const directory = mkdtempSync(join(tmpdir(), 'rembuk-static-'))
  mkdirSync(join(directory, 'assets'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  const server = createServer(createStatic({ directory, socketOrigin }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    rmSync(directory, { recursive: true })
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const app = {
  'index.html': '<!doctype html>app',
  'sw.js': 'worker',
  'assets/main-3f2a.js': 'script',
  'assets/main-3f2a.js.br': brotliCompressSync('script'),
}

test('every answer carries the security headers', async () => {
  const origin = await serve(app)
  for (const path of ['/', '/assets/main-3f2a.js', '/nothing.js']) {
    const { headers } = await fetch(origin + path)
    for (const [name, value] of Object.entries(securityHeaders({ socketOrigin }))) {
      expect(headers.get(name)).toBe(value)
    }
  }
})

test('hashed assets are kept for ever, everything else is asked for again', async () => {
  const origin = await serve(app)
  const caching = async (path: string) => (await fetch(origin + path)).headers.get('cache-control')
  expect(await caching('/assets/main-3f2a.js')).toBe('public, max-age=31536000, immutable')
  expect(await caching('/')).toBe('no-cache')
  expect(await caching('/sw.js')).toBe('no-cache')
})

test('a browser that takes brotli gets the precompressed file', async () => {
  const origin = await serve(app)
  const response = await new Promise<IncomingMessage>((resolve) =>
    get(`${origin}/assets/main-3f2a.js`, { headers: { 'accept-encoding': 'gzip, br' } }, resolve),
  )
  response.resume()
  expect(response.headers['content-encoding']).toBe('br')
  expect(response.headers['content-type']).toContain('javascript')
})

test('any page address is the app, a missing file is a 404', async () => {
  const origin = await serve(app)
  expect(await (await fetch(`${origin}/kemitraan/batang/rencana`)).text()).toContain('app')
  expect((await fetch(`${origin}/assets/old-1111.js`)).status).toBe(404)
})

test('a plan has a document of its own, which says what to ask the API for', async () => {
  const origin = await serve({ ...app, 'rencana.html': '<!doctype html>app of a plan' })
  const plan = await fetch(`${origin}/kemitraan/batang/rencana?tab=masalah`)
  expect(await plan.text()).toContain('app of a plan')
  expect(plan.headers.get('link')).toBe(planLinks('batang'))
  const meetings = await fetch(`${origin}/kemitraan/batang/rapat`)
  expect(await meetings.text()).not.toContain('of a plan')
  expect(meetings.headers.get('link')).toBeNull()
})

test('files outside the directory are out of reach', async () => {
  const origin = await serve(app)
  const text = await (await fetch(`${origin}/..%2f..%2fetc%2fpasswd`)).text()
  expect(text).not.toContain('root:')
})

test('static files are only for reading', async () => {
  expect((await fetch(await serve(app), { method: 'POST' })).status).toBe(405)
})

test('without a build the answer says how to get one', async () => {
  const response = await fetch(await serve({}))
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('npm run build')
})

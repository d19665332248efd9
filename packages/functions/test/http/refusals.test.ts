import { problem } from '@rembuk/contract/problem'
import { type RouteName, routes } from '@rembuk/contract/route-table'
import { BODY_BYTES, type Route } from '@rembuk/contract/routes'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createBrowser, type Reply } from '../support/browser'
import { startPartnership } from '../support/partnership'
import { createWorld } from '../support/world'

const all = Object.entries(routes) as [RouteName, Route][]
const names = (fits: (route: Route) => boolean): RouteName[] =>
  all.filter(([, route]) => fits(route)).map(([name]) => name)

const withBody = names(({ body }) => body !== undefined)
const withContent = names(({ body, bytes }) => body !== undefined || bytes !== undefined)
const changing = names(({ method }) => method !== 'GET')
const guarded = names(({ access }) => access === 'signed-in')

const expectProblem = ({ status, headers, json }: Reply, wanted: { status: number; code: string }) => {
  expect(v.parse(problem, json)).toMatchObject(wanted)
  expect(status).toBe(wanted.status)
  expect(headers['content-type']).toBe('application/problem+json')
}

/** A caller whom only the tested refusal stops: signed in, with access, with a key. */
const settled = async () => {
  const { admin, partnership } = await startPartnership(createWorld())
  const params = { partnershipId: partnership.id, documentId: partnership.planDocumentId }
  const headers = { 'idempotency-key': 'another-key' }
  return { admin, params, headers }
}

describe('a request that is refused before anything happens', () => {
  it.each(guarded)('%s without a session: 401, whatever it carries', async (name) => {
    const reply = await createBrowser(createWorld()).call(name, { body: 'garbage' })
    expectProblem(reply, { status: 401, code: 'unauthenticated' })
  })

  it.each(guarded)('%s with a made-up session: 401', async (name) => {
    const browser = createBrowser(createWorld())
    browser.jar.set('__Host-rembuk', 'made-up')
    expectProblem(await browser.call(name, { body: '{}' }), { status: 401, code: 'unauthenticated' })
  })

  it.each(changing)('%s from a foreign origin: 403', async (name) => {
    const { admin, params } = await settled()
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://app.example.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) {
      const reply = await admin.call(name, { params, body: '{}', headers })
      expectProblem(reply, { status: 403, code: 'forbidden' })
    }
  })

  it.each(changing)('%s with content that a plain form could send: 400', async (name) => {
    const { admin, params } = await settled()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const reply = await admin.call(name, { params, body: '{}', headers: { 'content-type': type } })
      expectProblem(reply, { status: 400, code: 'bad-input' })
      expect(reply.json).toMatchObject({ fields: ['Content-Type'] })
    }
  })

  it.each(withContent)('%s with a body one byte over the bound: 413', async (name) => {
    const { admin, params, headers } = await settled()
    const limit = (routes[name] as Route).maxBodyBytes ?? BODY_BYTES
    const atLimit = await admin.call(name, { params, headers, body: `"${'x'.repeat(limit - 2)}"` })
    expect(atLimit.status).toBe(400)
    const over = await admin.call(name, { params, headers, body: `"${'x'.repeat(limit - 1)}"` })
    expectProblem(over, { status: 413, code: 'too-large' })
    expect(over.json).toMatchObject({ limit })
  })

  it.each(withBody)('%s with garbage for JSON: 400', async (name) => {
    const { admin, params, headers } = await settled()
    for (const body of ['garbage', '{"a":', 'null', '[]', '"text"', '7']) {
      const reply = await admin.call(name, { params, headers, body })
      expectProblem(reply, { status: 400, code: 'bad-input' })
      expect(reply.json).toMatchObject({ fields: expect.arrayContaining([expect.any(String)]) })
    }
  })

  it.each(withBody)('%s with an empty object: 400 with the fields that it lacks', async (name) => {
    const { admin, params, headers } = await settled()
    const reply = await admin.call(name, { params, headers, body: '{}' })
    expectProblem(reply, { status: 400, code: 'bad-input' })
    const { fields } = reply.json as { fields: string[] }
    expect(fields.length).toBeGreaterThan(0)
    expect(fields).not.toContain('body')
  })
})

describe('a path that names nothing', () => {
  it.each(names(({ path }) => path.includes('{')))('%s with an id that none can have: 404', async (name) => {
    const { admin, headers } = await settled()
    const body =
      name === 'push'
        ? { id: 'batch-0001', u: 'AAA=', known: 0 }
        : withContent.includes(name)
          ? 'x'
          : undefined
    for (const id of ['x'.repeat(2000), '%00', '%2e%2e%2f', 'a b', '%E0%A4%A']) {
      const params = { partnershipId: id, documentId: id, sessionId: id }
      const reply = await admin.call(name, { params, headers, body })
      expectProblem(reply, { status: 404, code: 'not-found' })
    }
  })
})

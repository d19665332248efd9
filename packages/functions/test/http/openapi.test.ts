import { routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { describe, expect, it } from 'vitest'
import { openapi } from '../../src/http/openapi/document'
import { createBrowser } from '../support/browser'
import { createWorld } from '../support/world'

const document = openapi('1.2.3')
const all = Object.entries(routes) as [string, Route][]

describe('the OpenAPI description', () => {
  it('is served as generated', async () => {
    const { status, json } = await createBrowser(createWorld()).call('openapi')
    expect(status).toBe(200)
    expect(json).toMatchObject({ openapi: '3.1.0', info: { title: 'Rembuk' } })
  })

  it.each(all)('describes %s with its parameters, content and answers', (name, route) => {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()]
    expect(operation).toMatchObject({ operationId: name, responses: { [route.status]: {} } })
    const types = route.body ? ['application/json'] : (route.bytes ?? [])
    expect(Object.keys(operation?.requestBody?.content ?? {})).toEqual(types)
    const inPath = operation?.parameters
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => name)
    expect(inPath).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter))
    expect(operation?.security).toEqual(route.access === 'signed-in' ? [{ session: [] }] : [])
  })

  it('describes refusals as problems', () => {
    expect(document.paths['/api/me']?.get?.responses).toMatchObject({
      401: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    })
    expect(document.components.schemas.Problem).toMatchObject({ required: expect.arrayContaining(['code']) })
  })

  it('describes queries and the key of a request that has one effect', () => {
    const names = (path: string, method: string) =>
      document.paths[path]?.[method]?.parameters.map(({ name, required }) => [name, required])
    expect(names('/api/documents/{documentId}/state', 'get')).toEqual([
      ['documentId', true],
      ['known', false],
      ['sv', false],
    ])
    expect(names('/api/partnerships', 'post')).toEqual([['Idempotency-Key', true]])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

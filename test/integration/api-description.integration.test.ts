import { routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { dayAt } from '@rembuk/core/calendar'
import { heldMeetingId } from '@rembuk/local/demo/batang-meeting'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { version } from '../../package.json'
import { type Schema, schemaFaults } from './support/json-schema'
import { BATANG } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

interface Response {
  description: string
  content?: Record<string, { schema: Schema & { $ref?: string } }>
}

interface Operation {
  operationId: string
  summary: string
  security: Record<string, string[]>[]
  parameters: { name: string; in: string; required: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, Response>
}

interface Description {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> }
}

const table = Object.entries(routes) as [string, Route][]

let product: Product
let description: Description
beforeAll(async () => {
  product = await startProduct()
  description = await (await fetch(`${product.origin}/api/openapi.json`)).json()
})
afterAll(() => product.stop())

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

it('is healthy, and says its version', async () => {
  const answer = await fetch(`${product.origin}/api/health`)
  expect([answer.status, await answer.json()]).toEqual([200, { version, store: 'reachable' }])
})

it('describes every route of the product and nothing else', () => {
  expect(description).toMatchObject({ openapi: '3.1.0', info: { title: 'Rembuk', version } })
  const described = operations().map(
    ({ path, method, operation }) => `${operation.operationId} ${method} ${path}`,
  )
  expect(described.sort()).toEqual(
    table.map(([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path}`).sort(),
  )
})

it('keeps the rules of OpenAPI: parameters of the path are declared, references and schemes exist', () => {
  for (const { path, operation } of operations()) {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    expect(operation.parameters.every(({ name, schema }) => name && schema)).toBe(true)
    for (const scheme of operation.security.flatMap((one) => Object.keys(one))) {
      expect(description.components.securitySchemes).toHaveProperty(scheme)
    }
    for (const [status, { description: words, content = {} }] of Object.entries(operation.responses)) {
      expect(status).toMatch(/^[1-5]\d\d$/)
      expect(words).not.toBe('')
      for (const { schema } of Object.values(content)) {
        const named = /^#\/components\/schemas\/(\w+)$/.exec(schema.$ref ?? '')?.[1]
        if (schema.$ref) expect(description.components.schemas).toHaveProperty(named as string)
      }
    }
  }
})

const things: Record<string, string> = {
  partnershipId: 'batang',
  documentId: BATANG,
  n: '1',
  proposalId: 'demo-proposal',
  version: '1',
  meetingId: heldMeetingId(dayAt(Date.now(), 'Asia/Jakarta')),
  number: '1',
}
/** Of routes that answer nothing without one. */
const queries: Partial<Record<string, string>> = {
  cellHistory: '?root=plan&keys=start',
  versionAt: '?at=0',
  searchMinutes: '?text=melinjo',
}
/** Of routes that answer a facilitator alone. */
const askedBy: Partial<Record<string, 'ratna'>> = {
  facilitator: 'ratna',
  shown: 'ratna',
  invitations: 'ratna',
  scheduledReports: 'ratna',
}

it.each(table.filter(([, { method, response }]) => method === 'GET' && response))(
  'answers %s as described, also when it refuses',
  async (name, { path, access }) => {
    const sari = await signedIn(product, 'sari')
    const { agreed } = await (await sari.call('GET', '/api/partnerships/batang/agreement')).json()
    things.code = agreed[0].checkCode
    const filled =
      path.replace(/\{(\w+)\}/g, (_, parameter: string) => things[parameter] as string) +
      (queries[name] ?? '')
    const operation = description.paths[path]?.get as Operation
    expect(operation.operationId).toBe(name)
    const schema = operation.responses[200]?.content?.['application/json']?.schema as Schema
    const person = askedBy[name] ? await signedIn(product, askedBy[name]) : sari
    expect(schemaFaults(schema, await (await person.call('GET', filled)).json())).toEqual([])

    if (access === 'public') return
    const refused = await fetch(product.origin + filled)
    expect(Object.keys(operation.responses)).toContain(String(refused.status))
    expect(schemaFaults(description.components.schemas.Problem as Schema, await refused.json())).toEqual([])
  },
)

import { problem } from '@rembuk/contract/problem'
import { routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { binary } from './binary'
import { jsonSchema } from './json-schema'
import { parameters } from './parameters'
import { responses } from './responses'

const operation = (operationId: string, route: Route) => ({
  operationId,
  summary: route.summary,
  security: route.access === 'signed-in' ? [{ session: [] }] : [],
  parameters: parameters(route),
  ...(route.body && {
    requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body) } } },
  }),
  ...(route.bytes && { requestBody: { required: true, content: binary(route.bytes) } }),
  responses: responses(route),
})

const paths = () => {
  const byPath: Record<string, Record<string, ReturnType<typeof operation>>> = {}
  for (const [name, route] of Object.entries(routes)) {
    byPath[route.path] = { ...byPath[route.path], [route.method.toLowerCase()]: operation(name, route) }
  }
  return byPath
}

/** The whole HTTP API as an OpenAPI 3.1 document, generated from the route table. */
export const openapi = (version: string) => ({
  openapi: '3.1.0',
  info: { title: 'Rembuk', version },
  paths: paths(),
  components: {
    schemas: { Problem: jsonSchema(problem) },
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-rembuk' } },
  },
})

import type { Route } from '@rembuk/contract/routes'
import { binary } from './binary'
import { jsonSchema } from './json-schema'

const content = (schema: unknown) => ({ 'application/json': { schema } })

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** The problems that a route may answer with, by what the table says of it. */
const problemStatuses = (route: Route): number[] => [
  ...(route.body || route.query || route.idempotent ? [400] : []),
  ...(route.access === 'signed-in' ? [401] : []),
  ...(route.method === 'GET' ? [] : [400, 403]),
  ...(route.path.includes('{') ? [404] : []),
  ...(route.idempotent ? [409, 422] : []),
  ...(route.body || route.bytes ? [409, 413, 429] : []),
  500,
  ...(route.unavailable ? [] : [503]),
]

/** Every answer of a route by status. */
export const responses = (route: Route) => ({
  [route.status]: {
    description: route.summary,
    ...(route.response && { content: content(jsonSchema(route.response)) }),
    ...(route.responseBytes && { content: binary(route.responseBytes) }),
  },
  ...(route.unavailable && {
    503: { description: 'Unavailable', content: content(jsonSchema(route.unavailable)) },
  }),
  ...Object.fromEntries(problemStatuses(route).map((status) => [status, problem('Problem')])),
})
